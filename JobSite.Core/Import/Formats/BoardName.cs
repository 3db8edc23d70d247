using System.Collections.Frozen;
using System.Globalization;

namespace JobSite.Core.Import.Formats;

/// <summary>The company's name that the token of its board most likely stands for, where nothing else tells it.</summary>
static class BoardName
{
    const int LongestToken = 120;
    const int ShortestStem = 3;

    static readonly FrozenDictionary<string, string> Known = Load();
    static readonly string[] Additions = ["careers", "jobs", "hiring", "external", "inc", "llc", "ltd", "gmbh"];

    /// <summary>Words that companies' names end in, often enough to part them from what stands before.</summary>
    static readonly FrozenSet<string> Endings =
        ("academy advisors aerospace agency america analytics associates automotive behavioral bioscience biosciences biotech biotherapeutics "
        + "brands capital clinic coffee collective computing construction consulting corporation credit defense diagnostics digital dynamics education energy "
        + "engineering entertainment europe farms federal financial foods foundation games genomics global group health holdings homes hospital "
        + "hospitality india industries innovation innovations insights institute insurance intelligence interactive international investments investors labs "
        + "learning living logistics management marketing materials media medical mobility motors network networks oncology partners "
        + "payments pharma pharmaceuticals properties research residential robotics schools sciences security semiconductor services software "
        + "solutions studio studios surgical systems technologies technology therapeutics therapy trading university ventures worldwide ai").Split(' ').ToFrozenSet();

    static readonly FrozenSet<string> EndLikeAi = FrozenSet.Create("hyundai", "dubai", "mumbai", "shanghai", "chennai", "sendai", "kawai", "bonsai", "senpai");

    static readonly int LongestEnding = Endings.Max(e => e.Length);

    /// <summary>"open-table" is Open Table, "openai" OpenAI, "overlandai" Overland AI, "acmehealth2" Acme Health.</summary>
    public static string Of(string token)
    {
        if (token.Length > LongestToken)
            token = token[..LongestToken];
        if (!token.AsSpan().ContainsAny("-_ ") && Known.TryGetValue(Letters(token), out var known))
            return known;

        var words = Bare(token.ToLowerInvariant()).Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);

        return string.Join(' ', words.SelectMany(Parted).Select(Capital));
    }

    // A second board of a company is often its token and a number.
    static string Bare(string token)
    {
        var stem = token.TrimEnd("0123456789".ToCharArray());
        if (token.Length - stem.Length is 1 or 2 && stem.Length > ShortestStem && char.IsAsciiLetter(stem[^1]) && stem is not ("level" or "form" or "web" or "point"))
            token = stem;
        var addition = Array.Find(Additions, a => token.EndsWith(a, StringComparison.Ordinal) && token.Length - a.Length > ShortestStem);

        return addition is null ? token : token[..^addition.Length].TrimEnd('-', '_');
    }

    static IEnumerable<string> Parted(string word)
    {
        for (var length = Math.Min(LongestEnding, word.Length - ShortestStem); length > 1; length--)
            if (Endings.Contains(word[^length..]) && !EndLikeAi.Contains(word))
                return [.. Parted(word[..^length]), word[^length..]];

        return [word];
    }

    static string Capital(string word) => word is "ai" or "usa" or "uk" ? word.ToUpperInvariant() : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word);

    static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    static FrozenDictionary<string, string> Load()
    {
        using var csv = typeof(BoardName).Assembly.GetManifestResourceStream(typeof(BoardName), "board-names.csv")!;
        using var lines = new StreamReader(csv);
        var names = new Dictionary<string, string>();

        for (lines.ReadLine(); lines.ReadLine() is { Length: > 0 } name;)
            names[Letters(name)] = name;
        return names.ToFrozenDictionary();
    }
}
