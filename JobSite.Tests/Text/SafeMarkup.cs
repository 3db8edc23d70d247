using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using JobSite.Core.Text;
using Check = Xunit.Assert;

namespace JobSite.Tests.Text;

/// <summary>Reads clean HTML as a browser would, and finds in it only what is allowed.</summary>
static class SafeMarkup
{
    static readonly string[] Schemes = ["http", "https", "mailto"];

    public static void Assert(string html)
    {
        var body = new HtmlParser().ParseDocument($"<body>{html}").Body!;

        foreach (var element in body.QuerySelectorAll("*"))
        {
            Check.Contains(element.LocalName, SafeHtmlProfile.Tags);
            Check.Equal("http://www.w3.org/1999/xhtml", element.NamespaceUri);
            Check.Equal(element.LocalName == "a" ? ["href", "rel"] : [], element.Attributes.Select(a => a.Name));
            if (element.LocalName == "a")
                Check.Contains(new Uri(element.GetAttribute("href")!).Scheme, Schemes);
        }

        Check.DoesNotContain(body.Descendants(), n => n.NodeType is NodeType.Comment or NodeType.ProcessingInstruction);
    }
}
