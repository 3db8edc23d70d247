using System.Text.Json;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Text;

/// <summary>Some attacks of our own, and the collected ones where they lie beside the repository.</summary>
static class Payloads
{
    static readonly string[] Own =
    [
        "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<noscript><p title=\"</noscript><img src=x "
        + "onerror=alert(1)>\">", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<p id=createElement name=body>x</p>", "<![CDATA[<script>alert(1)</script>]]>", "[x](javascript:alert(1))",
        "![x](x\"onerror=\"alert(1))", "<javascript:alert(1)>",
        "<a href='https://example.com/\"onclick=\"alert(1)'>x</a>", "https://example.com/\"onmouseover=\"alert(1)",
        "<base href=//evil.example><a href=/x>y</a>", "```\n</code></pre><script>alert(1)</script>\n```",
        "<li><script>alert(1)</script><li>", "<h1><iframe src=javascript:alert(1)></h1>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    ];

    public static IEnumerable<string> All => [.. Own, .. Shared()];

    static string[] Shared() => SharedData.Has("xss/payloads.json")
        ? JsonSerializer.Deserialize<string[]>(File.ReadAllText(SharedData.Path("xss/payloads.json")))!
        : [];
}
