using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace JobSite.Tests.Browser;

/// <summary>Deque's rules for accessible pages: all of WCAG 2.2 up to AA, and what they call best practice.</summary>
static class Axe
{
    static readonly string Script = new BundledAxeScriptProvider().GetScript();

    const string Run = """
        async () => (await axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          resultTypes: ["violations"],
        })).violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target} ${n.failureSummary} ${n.html.slice(0, 200)}`))
        """;

    extension(IPage page)
    {
        public Task BringAxeAsync() => page.EvaluateAsync($"() => {{ {Script} }}");

        public Task<string[]> FaultsAsync() => page.EvaluateAsync<string[]>(Run);
    }
}
