using JobSite.Core.Mail;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace JobSite.Web.Mail;

/// <summary>Prints letters from components: the HTML as the component writes it, the text from that HTML.</summary>
public sealed class LetterPress(IServiceScopeFactory scopes, ILoggerFactory logs)
{
    /// <param name="with">The component's parameters by name.</param>
    public async Task<Letter> PrintAsync<TLetter>(string to, string subject, params (string Name, object? Value)[] with)
        where TLetter : IComponent
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        var parameters = ParameterView.FromDictionary(with.ToDictionary(w => w.Name, w => w.Value));

        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TLetter>(parameters)).ToHtmlString());

        return new(to, subject, LetterText.Of(html), html);
    }
}
