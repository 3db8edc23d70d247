using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Text.Html;

/// <summary>Reads HTML into blocks: parsed once, sanitized, then walked.</summary>
static class BlockReader
{
    /// <summary>The blocks, and whether a link had to go, one lost its tracking, or all tags had to.</summary>
    public readonly record struct Result(IReadOnlyList<Block> Blocks, bool LostLink, bool LostTracking, bool Tangled);

    public static Result Read(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
            return new(BlockList.OfText(html), false, false, false);
        if (HtmlLimits.IsTangled(html))
            return new(BlockList.OfText(BareWords.Of(html)), false, false, true);

        using var document = SafeHtmlProfile.Parser.ParseDocument(html);
        if (document.Body is not { } body)
            return new([], false, false, false);
        if (html.Contains("cfemail", StringComparison.Ordinal))
            ShowMail(body);
        SafeHtmlProfile.Sanitizer.SanitizeDom(document, body as IHtmlElement);

        var walk = BlockWalk.Through(body);

        return new(walk.Blocks, walk.LostLink, walk.LostTracking, false);
    }

    static void ShowMail(IElement body)
    {
        foreach (var hidden in body.QuerySelectorAll("[data-cfemail]"))
            if (Links.Unhide(hidden.GetAttribute("data-cfemail")!) is { } mail)
                hidden.TextContent = mail;
    }
}
