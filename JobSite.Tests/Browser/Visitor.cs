using Microsoft.Playwright;

namespace JobSite.Tests.Browser;

/// <summary>Somebody who looks at pages, and notes what a page may never do.</summary>
public sealed class Visitor : IAsyncDisposable
{
    readonly IBrowserContext context;
    readonly string site;
    readonly List<string> troubles = [], requests = [];

    public Visitor(IBrowserContext context, IPage page, string site)
    {
        (this.context, Page, this.site) = (context, page, site);

        page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning" && !IsAnswerOfThePage(said))
                troubles.Add($"console: {said.Text}");
        };
        page.PageError += (_, error) => troubles.Add($"script: {error}");
        page.Dialog += async (_, dialog) =>
        {
            troubles.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        context.Request += (_, request) => Note(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Errors in the console, among them what the content policy stopped; dialogs; requests to anybody else.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    public IReadOnlyList<string> Requests => requests;

    /// <summary>Where the visitor is: path and query.</summary>
    public string Place => new Uri(Page.Url).PathAndQuery;

    public async Task<IResponse> OpenAsync(string address) => (await Page.GotoAsync(address))!;

    /// <summary>Does something that leads to another page, and waits until that one is there.</summary>
    public async Task GoAsync(Func<Task> act, string place)
    {
        await act();
        await Page.WaitForURLAsync(url => new Uri(url).PathAndQuery == place);
    }

    public Task<T> AskAsync<T>(string question) => Page.EvaluateAsync<T>(question);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    void Note(string url)
    {
        if (url.StartsWith("data:", StringComparison.Ordinal))
            return;

        requests.Add(url);
        if (!url.StartsWith(site + "/", StringComparison.Ordinal))
            troubles.Add($"elsewhere: {url}");
    }

    /// <summary>The browser writes an error for a page that answers 404, 410 or 500. These are what they should be.</summary>
    bool IsAnswerOfThePage(IConsoleMessage said) =>
        said.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) && said.Location.StartsWith(Page.Url, StringComparison.Ordinal);
}
