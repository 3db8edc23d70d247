using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Indexing;

namespace JobSite.Core.Search.Finding;

/// <summary>
/// The most frequent skills or companies of a broad search without looking at each job: those that most jobs have at all
/// are counted first, until no other can have more.
/// </summary>
static class FrequentNames
{
    const int Tries = FacetLists.Most + 10;

    /// <summary>Counts of all that a list can show; null where each job must be looked at.</summary>
    public static ReadOnlyMemory<int>? Count(
        IndexView view, IReadOnlyList<SegmentMatches> found, Facet facet, IReadOnlyList<string> chosen, Scratch scratch)
    {
        var frequent = view.Frequent(facet);
        if (frequent.MostOfOthers > 0 && frequent.Names[FacetLists.Most - 1].Most <= frequent.MostOfOthers)
            return null;

        var within = found.Select(f => f.Without(facet)).ToList();
        var names = view.NamesOf(facet);
        var totals = scratch.List(names.Count);
        totals.Span.Clear();
        var best = new PriorityQueue<int, int>();
        var tried = 0;
        foreach (var (name, most) in frequent.Names)
        {
            if (best.Count == FacetLists.Most && best.Peek() > most)
                return WithChosen();

            // Where all are about equally frequent, this finds no end.
            if (++tried == Tries && best.Peek() <= frequent.MostOfOthers)
                return null;

            var count = totals.Span[name] = Of(name);
            best.Enqueue(count, count);
            if (best.Count > FacetLists.Most)
                best.Dequeue();
        }

        return best.Count == FacetLists.Most && best.Peek() > frequent.MostOfOthers || frequent.MostOfOthers == 0 ? WithChosen() : null;

        ReadOnlyMemory<int> WithChosen()
        {
            foreach (var name in chosen.Take(SearchPlan.MostValues).Select(names.Find).OfType<int>())
                totals.Span[name] = Of(name);
            return totals;
        }

        int Of(int name)
        {
            var key = facet == Facet.Skill ? JobKeys.Skill(names[name]) : JobKeys.Company(names[name]);
            var count = 0;
            for (var i = 0; i < found.Count; i++)
                if (within[i].Count > 0)
                    count += WordFinder.Find(found[i].Segment, JobFields.Keys, key).CountIn(within[i].Set.Span);
            return count;
        }
    }
}
