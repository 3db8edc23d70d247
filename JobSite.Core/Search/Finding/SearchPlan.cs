using JobSite.Core.Pay;
using JobSite.Core.Search.Columns;
using JobSite.Core.Search.Indexing;
using JobSite.Core.Search.Words;

namespace JobSite.Core.Search.Finding;

/// <summary>A filter in terms of the index, at one moment.</summary>
sealed class SearchPlan
{
    public const int MostValues = 50; // of one part of a filter; the rest of a longer list is dropped

    static readonly string[] Anywhere = ["anywhere", "worldwide", "remote", "global", "everywhere"];

    public SearchPlan(JobFilter filter, IndexView view, DateTimeOffset now)
    {
        (Filter, Now, Reaches) = (filter, now, view.Meanings.Reaches);
        Query = Beginnings.Expanded(JobQuery.Read(filter.Words, filter.NotWords), view);
        if (filter.Place?.Trim() is { Length: > 0 } place)
        {
            IsAnywhere = Anywhere.Contains(place, StringComparer.OrdinalIgnoreCase);
            Country = Core.Places.Country.Find(place.Length > 60 ? "" : place)?.Code;
            if (!IsAnywhere)
                Place = [.. TypedWords.WordsOf(place.Length > 100 ? place[..100] : place)
                    .Select(w => new WordGroup([Said.Word(w.Term, 1)], JobParts.Place))];
        }

        if (filter.PaysAtLeast is > 0 and var wanted)
            PayFloor = Salary.PeriodsAYear(filter.Period) is { } times && wanted < 1_000_000_000
                ? view.Meanings.Pay.ToReference((double)(wanted * times), filter.Currency) ?? int.MaxValue
                : int.MaxValue;
    }

    public JobFilter Filter { get; }
    public DateTimeOffset Now { get; }
    public Names Reaches { get; }
    public JobQuery Query { get; }
    public IReadOnlyList<WordGroup> Place { get; } = [];

    /// <summary>The country that the place may also be a name of ("Georgia").</summary>
    public string? Country { get; }
    public bool IsAnywhere { get; }

    /// <summary>By the year, in the reference currency.</summary>
    public int? PayFloor { get; }

    public IEnumerable<string> Skills => Filter.Skills.Take(MostValues);
    public IEnumerable<string> Companies => Filter.Companies.Take(MostValues);
    public IEnumerable<string> LivesIn => Filter.LivesIn.Take(MostValues);
    public IEnumerable<string> NotSkills => Filter.NotSkills.Take(MostValues);
    public IEnumerable<string> NotCompanies => Filter.NotCompanies.Take(MostValues);
}
