namespace JobSite.Core.Search.Columns;

/// <summary>Which documents of a segment are visible, and which are new, from one moment until another. Never changes.</summary>
sealed class Moment
{
    /// <summary>Days that are kept ready; others are looked up document by document.</summary>
    public static readonly int[] Days = [1, 7, 30];

    const int BlockWords = 64;
    const int BlockDocuments = BlockWords * 64;

    readonly SegmentColumns columns;
    readonly ulong[]? live;
    readonly long[] nextChange;
    readonly long from;
    readonly long until;

    Moment(SegmentColumns columns, ulong[]? live, long now, Moment? before)
    {
        (this.columns, this.live, from) = (columns, live, now);
        Visible = Copy(before?.Visible);
        Since = new([.. Days.Select((_, i) => Copy(before?.Since[i]))]);
        Confirmed = Copy(before?.Confirmed);
        nextChange = before is null ? new long[(Visible.Length + BlockWords - 1) / BlockWords] : [.. before.nextChange];

        for (var block = 0; block < nextChange.Length; block++)
            if (before is null || nextChange[block] <= now)
                nextChange[block] = Fill(block, now);
        until = nextChange.Length == 0 ? long.MaxValue : nextChange.Min();
    }

    /// <summary>Visible and not deleted.</summary>
    public ulong[] Visible { get; }

    /// <summary>Confirmed to be open lately enough.</summary>
    public ulong[] Confirmed { get; }

    /// <summary>First seen within so many <see cref="Days"/>.</summary>
    public CountedSets Since { get; }

    public static Moment At(long now, SegmentColumns columns, ulong[]? live, Moment? before) =>
        before is null || now < before.from || before.live != live ? new(columns, live, now, null)
        : now < before.until ? before
        : new(columns, live, now, before);

    /// <summary>Returns when the next document of this block changes.</summary>
    long Fill(int block, long now)
    {
        var next = long.MaxValue;
        var minute = (uint)Math.Max(0, now / 60_000);
        var second = SegmentColumns.SecondsOf(now);
        var last = Math.Min(columns.Documents, (block + 1) * BlockDocuments);
        for (var first = block * BlockDocuments; first < last; first += 64)
        {
            ulong visible = 0, confirmed = 0, bit = 1;
            Span<ulong> since = [0, 0, 0];
            for (var document = first; document < Math.Min(first + 64, last); document++, bit <<= 1)
            {
                var (begins, ends, seen) = (columns.From[document], columns.Until[document], columns.FirstSeen[document]);
                if (begins <= second && second < ends)
                    visible |= bit;
                next = Math.Min(next, begins > second ? begins * 1000L : ends > second ? ends * 1000L : long.MaxValue);
                if (columns.UnconfirmedFrom[document] > minute)
                {
                    confirmed |= bit;
                    next = Math.Min(next, columns.UnconfirmedFrom[document] * 60_000L);
                }

                for (var i = 0; i < Days.Length; i++)
                {
                    // Seen at the very edge still counts, and no more a millisecond later.
                    var leaves = seen + Days[i] * 86_400_000L + 1;
                    if (leaves <= now)
                        continue;
                    since[i] |= bit;
                    next = Math.Min(next, leaves);
                }
            }

            Visible[first >> 6] = live is null ? visible : visible & live[first >> 6];
            Confirmed[first >> 6] = confirmed;
            for (var i = 0; i < Days.Length; i++)
                Since[i][first >> 6] = since[i];
        }

        return next;
    }

    ulong[] Copy(ulong[]? before) => before is null ? new ulong[Bits.Words(columns.Documents)] : [.. before];
}
