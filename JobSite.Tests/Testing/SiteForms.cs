using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace JobSite.Tests.Testing;

/// <summary>Forms sent as a browser sends them: opened, filled in, hidden fields and token and all.</summary>
public static class SiteForms
{
    extension(HttpClient visitor)
    {
        public Task<HttpResponseMessage> SendAsync(string address, string form, params (string Name, string Value)[] said) =>
            visitor.SendAsync(address, form, null, said);

        public async Task<HttpResponseMessage> SendAsync(string address, string form, (string Name, byte[] Content)? file, params (string Name, string Value)[] said)
        {
            var page = await visitor.ReadAsync(address);
            var found = page.QuerySelectorAll("form").OfType<IHtmlFormElement>()
                .Single(f => f.QuerySelector($"input[name=_handler][value='{form}']") is not null);
            var fields = found.QuerySelectorAll("input, textarea, select").SelectMany(Typed)
                .Where(f => said.All(s => s.Name != f.Name))
                .Concat(said)
                .ToList();

            return await visitor.PostAsync(address, file is { } given ? Parts(fields, given) : Plain(fields), TestContext.Current.CancellationToken);
        }
    }

    static IEnumerable<(string Name, string Value)> Typed(IElement field) => field switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" or "file" or "submit" } => [],
        IHtmlInputElement { Name: { } name } input => [(name, input.Value)],
        IHtmlTextAreaElement { Name: { } name } area => [(name, area.Value)],
        IHtmlSelectElement { Name: { } name } select => [(name, select.Value ?? "")],
        _ => [],
    };

    static FormUrlEncodedContent Plain(IEnumerable<(string Name, string Value)> fields) => new(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    static MultipartFormDataContent Parts(IEnumerable<(string Name, string Value)> fields, (string Name, byte[] Content) file)
    {
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            parts.Add(new StringContent(value), name);
        var content = new ByteArrayContent(file.Content);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        parts.Add(content, file.Name, "../../logo.svg");

        return parts;
    }
}
