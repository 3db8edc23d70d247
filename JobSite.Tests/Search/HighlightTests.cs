using JobSite.Core.Search;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Search;

/// <summary>What is marked on a card, and which lines of its text are shown.</summary>
public sealed class HighlightTests : IDisposable
{
    readonly TestSearch test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task Marks_what_was_searched_for()
    {
        await test.SaveAsync(Given.OpenJob("Bäcker, nights"));

        var card = await FirstAsync("backer");

        Assert.Equal([new("Bäcker", true), new(", nights", false)], card.MarkedTitle);
        Assert.Empty(card.Snippet);
    }

    [Fact]
    public async Task Shows_where_in_the_text_it_is()
    {
        var job = Given.OpenJob("Baker");
        job.Text.Plain = string.Concat(Enumerable.Repeat("Flour and water. ", 50)) + "You know sourdough <b>well</b>. " + string.Concat(Enumerable.Repeat("Salt. ", 50));
        await test.SaveAsync(job);

        var snippet = (await FirstAsync("baker sourdough")).Snippet;

        Assert.Contains(new("sourdough", true), snippet);
        Assert.Contains(snippet, m => m.Text.Contains("<b>well</b>", StringComparison.Ordinal)); // plain text: encoded where it is shown
        Assert.InRange(snippet.Sum(m => m.Text.Length), 100, 210);
    }

    [Theory]
    [InlineData("backend", "Backend Engineer", "Backend")]
    [InlineData("backend", "Engineer of the back end", "back end")]
    [InlineData("swe", "Software Engineer, Engineer of software", "Software Engineer")]
    [InlineData("machine learning", "Learning to run a machine", "Learning|machine")]
    [InlineData("\"night nurse\"", "Night Nurse for a nurse at night", "Night Nurse")]
    [InlineData("engineer", "Engineering engineers", "Engineering|engineers")]
    [InlineData("k8s", "Kubernetes", "Kubernetes")]
    [InlineData("kuberne", "Kubernetes", "Kubernetes")]
    public async Task Marks_words_and_whole_names_alone(string typed, string title, string marked)
    {
        await test.SaveAsync(Given.OpenJob(title));

        var card = await FirstAsync(typed);

        Assert.Equal(marked, string.Join('|', card.MarkedTitle.Where(m => m.IsMatch).Select(m => m.Text)));
        Assert.Equal(title, string.Concat(card.MarkedTitle.Select(m => m.Text)));
    }

    async Task<JobCard> FirstAsync(string words) =>
        (await test.Search.FindAsync(new() { Words = words }, TestContext.Current.CancellationToken)).Jobs.Items[0];
}
