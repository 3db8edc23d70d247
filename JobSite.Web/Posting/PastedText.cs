using JobSite.Core.Descriptions;
using JobSite.Core.Posting;

namespace JobSite.Web.Posting;

/// <summary>What somebody pasted, cleaned for the editor, and what was changed in it.</summary>
sealed record PastedText(string Html, IReadOnlyList<string> Changes)
{
    const int MostTold = 8;
    const int LongestTold = 80;

    public static PastedText Read(string raw, string? company)
    {
        var read = Description.Read(raw, company);
        var changes = read.Notes.Select(Words).Concat(read.RoutingCodes.Select(code => $"“#{code.TrimStart('#')}” was taken out: it is meant for machines.")).Distinct().ToList();

        return new(EditorText.Of(read.Sections), changes.Count > MostTold
            ? [.. changes.Take(MostTold - 1), $"And {changes.Count - MostTold + 1} more of the kind."]
            : changes);
    }

    static string Words(DescriptionNote note) => note.Kind switch
    {
        NoteKind.Cut => "It was too long: its end is missing.",
        NoteKind.Simplified => "Its layout was too tangled: only the words were kept.",
        NoteKind.Repeated => $"A paragraph stood there twice, and does once now: “{Cut(note.Text)}”",
        NoteKind.ListRepaired => $"Lines became a list again: “{Cut(note.Text)}”",
        NoteKind.MailLost => "A mail address was hidden by the page that it comes from. Write it in again.",
        NoteKind.LinkLost => $"A link was lost on the way: “{Cut(note.Text)}”",
        _ => $"What follows readers was taken out of a link: {Cut(note.Text)}",
    };

    static string Cut(string text) => text.Length > LongestTold ? text[..LongestTold].TrimEnd() + "…" : text;
}
