using JobSite.Core.Descriptions;

namespace JobSite.Tests.Descriptions;

/// <summary>A description in a form that is easy to compare: a line for each section, then its HTML.</summary>
static class Outlined
{
    public static string Outline(this Description description) =>
        string.Join("\n", description.Sections.Select(s => $"{s.Kind} | {s.Heading}\n{s.Html}"));

    public static IEnumerable<string> Of(this IEnumerable<DescriptionNote> notes, NoteKind kind) => notes.Where(n =>
        n.Kind == kind).Select(n => n.Text);
}
