using CsCheck;
using JobSite.Core.Pay;
using JobSite.Core.Search;
using JobSite.Core.Search.Addresses;
using JobSite.Core.Work;
using Microsoft.AspNetCore.WebUtilities;

namespace JobSite.Tests.Search;

public class FilterAddressTests
{
    static readonly Gen<string> Words = Gen.String[Gen.Char["abcÄß語+#\"-:&=%/?;'<> "], 1, 30].Select(FilterWords);
    static readonly Gen<string> Slugs = Gen.OneOf("baking", "nodejs", "csharp", "forklift", "x-1");

    static readonly Gen<JobFilter> Filters =
        from words in Words.Null()
        from place in Words.Null()
        from workplaces in Some(Gen.Enum<WorkplaceType>())
        from categories in Some(Gen.OneOf(Category.All.Select(c => c.Key).ToArray()))
        from levels in Some(Gen.Enum<Seniority>())
        from types in Some(Gen.Enum<EmploymentType>())
        from countries in Some(Gen.OneOf("DE", "US", "JP", "BR"))
        from skills in Some(Slugs)
        from companies in Some(Slugs)
        from not in Some(Gen.OneOf("agency", "night shift", "c++"))
        from floor in Gen.Int[1, 90_000_000].Select(cents => cents / 100m).Nullable()
        from currency in Gen.OneOf("USD", "EUR", "JPY")
        from period in Gen.OneOf(PayPeriod.Hour, PayPeriod.Month, PayPeriod.Year)
        from within in Gen.Int[1, 365].Nullable()
        from order in Gen.Enum<JobOrder>().Nullable()
        from page in Gen.Int[1, JobFilter.LastPage]
        from paid in Gen.Bool
        select new JobFilter
        {
            Words = words,
            Place = place,
            Workplaces = workplaces,
            Categories = categories,
            Seniorities = levels,
            EmploymentTypes = types,
            LivesIn = countries,
            Skills = skills,
            Companies = companies,
            PayStated = paid,
            PaysAtLeast = floor,
            Currency = currency,
            Period = period,
            PostedWithin = within,
            NotWords = not,
            NotCompanies = companies,
            NotSkills = skills,
            Order = order,
            Page = page,
        };

    [Fact]
    public void Reads_what_it_wrote() =>
        Filters.Sample(filter => Assert.Equivalent(filter, Read(FilterAddress.Write(filter)), strict: true), iter: 2000);

    [Fact]
    public void Writes_what_it_read_the_same_way_again_whatever_it_was() =>
        Gen.Select(Gen.OneOf("q", "place", "work", "level", "from", "skill", "company", "min", "cur", "within", "not", "notcompany", "page"), Gen.String[0, 80])
            .Array[0, 30]
            .Sample(pairs =>
            {
                var query = pairs.GroupBy(p => p.Item1).ToDictionary(g => g.Key, g => new Microsoft.Extensions.Primitives.StringValues([.. g.Select(p => p.Item2)]));
                var once = FilterAddress.Write(FilterAddress.Read(query));
                return FilterAddress.Write(Read(once)) == once;
            }, iter: 5000);

    [Theory]
    [InlineData("", "/jobs")]
    [InlineData("?q=&place=&min=&cur=USD&per=year&sort=", "/jobs")]
    [InlineData("?work=remote&q=baker&work=onsite&work=remote", "/jobs?q=baker&work=onsite&work=remote")]
    [InlineData("?work=moon&level=senior&utm_source=x&LEVEL=mid", "/jobs?level=mid&level=senior")]
    [InlineData("?min=120%2C000&cur=EUR&per=month", "/jobs?min=120000&cur=EUR&per=month")]
    [InlineData("?min=60k&paid=1&paid=0&within=7", "/jobs?paid=1&min=60000&within=7")]
    [InlineData("?min=-5&within=0&page=-1&cur=XXX&per=fixed&sort=magic&paid=yes", "/jobs")]
    [InlineData("?min=99999999999999999999&within=99999&page=1", "/jobs")]
    [InlineData("?skill=C%23&notskill=React.js&company=Harbor+Health", "/jobs?skill=csharp&company=harbor-health&notskill=react")]
    [InlineData("?q=%00+a%0D%0Ab%E2%80%AE+", "/jobs?q=a+b")]
    [InlineData("?type=full_time&type=per_diem&from=DE&from=de&from=ZZ", "/jobs?type=full_time&type=per_diem&from=DE")]
    public void Tidies_up(string query, string address) => Assert.Equal(address, FilterAddress.Write(Read(query)));

    [Fact]
    public void Reads_a_bounded_number_of_values_of_bounded_length()
    {
        var values = string.Join('&', Enumerable.Range(0, 1000).Select(i => $"skill=tag{i}&not=word{i}&company=c{i}"));

        var filter = Read($"?q={new string('x', 64_000)}&{values}");

        Assert.Equal(FilterAddress.LongestWords, filter.Words!.Length);
        Assert.Equal([10, 10, 10], [filter.Skills.Count, filter.NotWords.Count, filter.Companies.Count]);
    }

    [Fact]
    public void Drops_halves_of_characters()
    {
        var filter = FilterAddress.Read(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["q"] = "a\ud83d b\udc00" });

        Assert.Equal("a b", filter.Words);
    }

    static JobFilter Read(string address) => FilterAddress.Read(QueryHelpers.ParseQuery(address[Math.Max(0, address.IndexOf('?'))..].TrimStart('/')));

    static string FilterWords(string typed) =>
        string.Join(' ', typed.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } words ? words : "baker";

    static Gen<T[]> Some<T>(Gen<T> values) => values.Array[0, 4].Select(all => all.Distinct().Order(Comparer<T>.Create(Compare)).ToArray());

    static int Compare<T>(T a, T b) => a is string text ? string.CompareOrdinal(text, b as string) : Comparer<T>.Default.Compare(a, b);
}
