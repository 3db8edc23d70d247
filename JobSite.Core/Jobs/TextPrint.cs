using System.Buffers.Binary;
using System.Runtime.InteropServices;
using JobSite.Core.Descriptions;

namespace JobSite.Core.Jobs;

/// <summary>
/// How alike two descriptions are, told from 256 bytes of each: a MinHash of the five-word runs of what the work is.
/// What the company says of itself and the legal text are left out, as every job of a company repeats them.
/// </summary>
/// <remarks>One-permutation hashing (Li, Owen, Zhang 2012): each run is hashed once and competes in one of 128 bins.</remarks>
public static class TextPrint
{
    public const double Same = 0.85;

    const int Bins = 128;
    const int Run = 5;
    const ushort Empty = ushort.MaxValue;

    /// <summary>Empty when there is too little text to tell anything from.</summary>
    public static byte[] Of(IReadOnlyList<Section> sections)
    {
        var words = new List<uint>();
        foreach (var section in sections)
            if (section.Kind is not (SectionKind.Company or SectionKind.Legal))
                AddWords(section.Html, words);
        if (words.Count < 2 * Run)
            return [];

        Span<ushort> bins = stackalloc ushort[Bins];
        bins.Fill(Empty);
        for (var i = 0; i + Run <= words.Count; i++)
        {
            var hash = HashOf(CollectionsMarshal.AsSpan(words).Slice(i, Run));
            ref var bin = ref bins[(int)(hash >> 57)];
            bin = Math.Min(bin, (ushort)(hash & 0x7FFF));
        }

        var print = new byte[Bins * sizeof(ushort)];
        for (var i = 0; i < Bins; i++)
            BinaryPrimitives.WriteUInt16LittleEndian(print.AsSpan(2 * i), bins[i]);

        return print;
    }

    /// <summary>Share of five-word runs that both have, from 0 to 1; null when one of them says too little.</summary>
    public static double? Likeness(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        if (one.Length != Bins * sizeof(ushort) || other.Length != one.Length)
            return null;

        var (same, used) = (0, 0);
        for (var i = 0; i < one.Length; i += 2)
        {
            var (a, b) = (BinaryPrimitives.ReadUInt16LittleEndian(one[i..]), BinaryPrimitives.ReadUInt16LittleEndian(other[i..]));
            if (a == Empty && b == Empty)
                continue;
            used++;
            if (a == b)
                same++;
        }

        return used == 0 ? null : (double)same / used;
    }

    // Tags are skipped and case is folded; a CJK character counts as a word, since such text has no spaces.
    static void AddWords(string html, List<uint> words)
    {
        var word = 0u;
        var inTag = false;
        foreach (var c in html)
        {
            if (!inTag && char.IsLetterOrDigit(c) && c < '\u2E80')
            {
                word = (word == 0 ? 2166136261u : word) ^ char.ToLowerInvariant(c);
                word *= 16777619u;
                continue;
            }

            if (word != 0)
                words.Add(word);
            word = 0;
            if (!inTag && c >= '\u2E80')
                words.Add(c);
            inTag = c == '<' || (inTag && c != '>');
        }

        if (word != 0)
            words.Add(word);
    }

    static ulong HashOf(ReadOnlySpan<uint> words)
    {
        var hash = 0x9E3779B97F4A7C15ul;
        foreach (var word in words)
        {
            hash = (hash ^ word) * 0xBF58476D1CE4E5B9ul;
            hash ^= hash >> 29;
        }

        hash *= 0x94D049BB133111EBul;
        return hash ^ (hash >> 31);
    }
}
