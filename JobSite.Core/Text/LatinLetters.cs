using System.Text;

namespace JobSite.Core.Text;

/// <summary>Letters that no decomposition turns into ASCII, as they are usually written in Latin ones.</summary>
static class LatinLetters
{
    static readonly Dictionary<char, string> Written = Read(
        "ß ss ẞ ss æ ae œ oe ø o ł l đ d ð d þ th ı i ŋ ng ħ h ĸ k ſ s ə e " +
        "а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch " +
        "ъ - ы y ь - э e ю yu я ya є ye і i ґ g ђ dj ј j љ lj њ nj ћ c џ dz ѕ dz " +
        "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");

    public static string? Of(char c) => Written.GetValueOrDefault(char.ToLowerInvariant(c));

    public static string German(string words)
    {
        var result = new StringBuilder(words.Length + 8);
        foreach (var c in words.Normalized(NormalizationForm.FormC))
            result.Append(char.ToLowerInvariant(c) switch { 'ä' => "ae", 'ö' => "oe", 'ü' => "ue", _ => c.ToString() });

        return result.ToString();
    }

    /// <summary>Normalizes, and first takes out half characters, which would make that throw.</summary>
    public static string Normalized(this string words, NormalizationForm form = NormalizationForm.FormD)
    {
        if (words.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            words = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words))
                .Replace("\uFFFD", "", StringComparison.Ordinal);

        return words.Replace("\uFFFE", "", StringComparison.Ordinal).Replace("\uFFFF", "", StringComparison.Ordinal)
            .Normalize(form);
    }

    static Dictionary<char, string> Read(string pairs)
    {
        var words = pairs.Split(' ');

        return Enumerable.Range(0, words.Length / 2)
            .ToDictionary(i => words[2 * i][0], i => words[2 * i + 1].Trim('-'));
    }
}
