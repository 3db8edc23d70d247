using System.Collections.Frozen;

namespace JobSite.Core.Work.Words;

/// <summary>What may stand before the colon of a line that answers a question: "Job Type: Full-time".</summary>
sealed class LineLabels(params string[] labels)
{
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known =
        labels.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Has(ReadOnlySpan<char> label) => known.Contains(label.Trim(" \t•-*#"));
}
