using JobSite.Core.Text.Blocks;

namespace JobSite.Core.Text.Html;

/// <summary>The tags that only change how their words look.</summary>
static class Looks
{
    public static Emphasis? Of(string name) => name switch
    {
        "strong" or "b" => Emphasis.Strong,
        "em" or "i" => Emphasis.Em,
        "code" or "tt" or "kbd" or "samp" => Emphasis.Code,
        _ => null,
    };
}
