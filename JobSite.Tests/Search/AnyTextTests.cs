using CsCheck;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Search;

/// <summary>Whatever is typed is a search like any other.</summary>
public sealed class AnyTextTests : IDisposable
{
    static readonly string[] Pieces =
    [
        "\"", "-", "--", "title:", "title:\"", "(", ")", "*", "?", "~2", "^4", "AND", "OR", "NOT", "baker", "engin", "\\", "/", "[a TO z]",
        "{", "}", ":", "+", "++", "c++", "#", ".net", ".", "'", "’s", "\0", "\uD800", "\uDC00", "\uFFFF", "\u0301", "\u200B", "工", "工程师", "é", "ß",
        "😀", "🇩🇪", "ｆ", "\t", "\n", " ", "\u00A0", "1", "<script>", "&amp;", "%00", "' OR 1=1 --", "ا", "ไทย", "𠮷", "ﬁ", "İ",
    ];

    static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    static readonly Gen<string> Text = Gen.OneOf(
        Piece.Array[0, 12].Select(string.Concat),
        Gen.String,
        Gen.Char.Array[0, 40].Select(c => new string(c)),
        Gen.Select(Piece, Gen.Int[0, 3000], (piece, times) => string.Concat(Enumerable.Repeat(piece, times))));

    readonly TestSearch test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task Is_a_normal_search()
    {
        var job = Given.OpenJob("Baker 😀 工程师 c++ engineer 𠮷");
        job.Summary = "We bake\uD800 at night, and more \u0301 of it.";
        job.Text.Plain = string.Concat(Enumerable.Repeat("engineer baker工程师 .net c# ", 1000));
        await test.SaveAsync(job, Given.OpenJob("Engineer"));

        Gen.Select(Text, Text, Text).Sample(
            (words, place, other) => test.Search.FindAsync(new()
            {
                Words = words,
                Place = place.Length % 3 == 0 ? place : null,
                NotWords = other.Length % 4 == 0 ? [other] : [],
                Skills = other.Length % 5 == 0 ? [other] : [],
                LivesIn = other.Length % 7 == 0 ? [other] : [],
            }).GetAwaiter().GetResult() is not null,
            iter: 3000, threads: 1);
    }

    [Fact]
    public async Task Is_bounded_in_what_it_costs()
    {
        await test.SaveAsync(Given.OpenJob("Baker"));
        var words = string.Join(' ', Enumerable.Range(0, 100_000).Select(i => $"word{i}"));

        var found = await test.Search.FindAsync(new()
        {
            Words = words,
            Place = words,
            NotWords = [.. Enumerable.Repeat(words, 1000)],
            Skills = [.. Enumerable.Range(0, 10_000).Select(i => $"skill{i}")],
            PaysAtLeast = decimal.MaxValue,
            PostedWithin = int.MaxValue,
            Page = int.MaxValue,
        }, TestContext.Current.CancellationToken);

        Assert.Equal(0, found.Jobs.Total);
    }

    [Theory]
    [InlineData(-1), InlineData(0), InlineData(501), InlineData(int.MinValue)]
    public async Task Has_no_impossible_page(int page)
    {
        await test.SaveAsync(Given.OpenJob("Baker"));

        var found = await test.Search.FindAsync(new() { Page = page }, TestContext.Current.CancellationToken);

        Assert.Equal(1, found.Jobs.Total);
    }
}
