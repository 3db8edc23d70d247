using CsCheck;

namespace JobSite.Tests.Text;

/// <summary>Random HTML, as wrong as it comes.</summary>
static class TagSoup
{
    static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div>", "</div>", "<ul>", "</ul>", "<ol>", "<li>", "</li>", "<b>", "</b>", "<i>", "</i>",
        "<strong>", "<em>", "<h1>", "</h1>", "<h3>", "</h3>", "<a href=https://example.com>", "<a href='javascript:x'>",
        "</a>", "<br>", "<table>", "<tr>", "<td>", "</table>", "<blockquote>", "</blockquote>", "<pre>", "\n", "</pre>",
        "<code>", "</code>", "<svg>", "<math>", "<style>", "</style>", "<script>", "</script>", "<x-y onclick=z>",
        "<img src=x onerror=y>", "<!--", "-->", "<textarea>", "<title>", "&lt;", "&amp;", "&quot;", "&#x6a;", "&nbsp;",
        " ", "  ", "\"", "'", "<", ">", "a", "word", "Two words.", "\u202E", "\uD83D", "中文", "\0", "<template>",
        "<noscript>", "<form>", "<input>",
    ];

    public static readonly Gen<string> Gen = CsCheck.Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40]
        .Select(string.Concat);
}
