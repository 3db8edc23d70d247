using JobSite.Core.Descriptions;
using JobSite.Core.Skills;
using JobSite.Core.Work;

namespace JobSite.Core.Rules.Checks;

/// <summary>A17, A18, S6 to S10: whether the description holds together, and what got lost on its way here.</summary>
static class TextCheck
{
    const int Short = 300;
    const int MostMusts = 7;

    public static IEnumerable<Finding> Of(CheckedPosting posting) => posting.Text.Length == 0
        ? []
        : Length(posting).Concat(Notes(posting)).Concat(Codes(posting)).Concat(Sections(posting)).Concat(Level(posting)).Concat(Skills(posting));

    static IEnumerable<Finding> Length(CheckedPosting posting)
    {
        if (posting.Text.Length < Short)
            yield return new("text.short", Weight.Warning, "The description is short.",
                "Jobs that say what one will do, with whom and what one must bring get more and better answers.", "Description");
    }

    static IEnumerable<Finding> Notes(CheckedPosting posting)
    {
        var notes = posting.Description.Notes;
        if (notes.Count(n => n.Kind is NoteKind.Repeated) is > 0 and var repeated)
            yield return new("text.repeated", Weight.Warning, repeated == 1 ? "One paragraph appears twice" : $"{repeated} paragraphs appear twice",
                "It is shown once.", "Description");
        foreach (var lost in notes.Where(n => n.Kind is NoteKind.LinkLost).Take(3))
            yield return new("text.link", Weight.Warning, $"“{Cut(lost.Text)}” points to a link that is not there.",
                "It got lost while copying: add the address.", "Description");
        foreach (var lost in notes.Where(n => n.Kind is NoteKind.MailLost).Take(1))
            yield return new("text.mail", Weight.Warning, "A mail address got lost while copying.", $"Look at “{Cut(lost.Text)}”.", "Description");
    }

    static IEnumerable<Finding> Codes(CheckedPosting posting)
    {
        if (posting.Description.RoutingCodes is { Count: > 0 } codes)
            yield return new("text.codes", Weight.Warning, $"Hidden tags were left out: {string.Join(", ", codes.Take(3).Select(c => $"#{c}"))}.",
                "They are meant for another site and mean nothing to readers.", "Description");
    }

    static IEnumerable<Finding> Sections(CheckedPosting posting)
    {
        var kinds = posting.Description.Sections.Select(s => s.Kind).ToHashSet();
        if (posting.Text.Length >= Short && !kinds.Contains(SectionKind.MustHave))
            yield return new("text.musts", Weight.Missing, "Say what one must bring, under a heading such as “What you bring”.",
                "Seekers look for it first, and matching uses it.", "Description");
        if (posting.Form.Skills.Count(s => s.Must) is > MostMusts and var musts)
            yield return new("text.many", Weight.Warning, $"{musts} skills are must-haves.",
                $"With more than {MostMusts} people who would do well do not apply. Which of them can be learned?", "Skills");
    }

    /// <summary>A06: a senior title over a text that asks for one year, or the other way round.</summary>
    static IEnumerable<Finding> Level(CheckedPosting posting)
    {
        if (ExperienceReader.Months(posting.Text) is not { Value: var months } found)
            yield break;

        var levels = posting.Job.Seniorities;
        if (months < 24 && levels.Any(l => l is Seniority.Senior or Seniority.Staff or Seniority.Principal))
            yield return new("level.senior", Weight.Warning, $"The level is senior, the text asks for {found.Source}.", null, "Seniorities");
        if (months >= 60 && levels.Any(l => l is Seniority.Junior or Seniority.Intern))
            yield return new("level.junior", Weight.Warning, $"The level is junior, the text asks for {found.Source}.", null, "Seniorities");
    }

    static IEnumerable<Finding> Skills(CheckedPosting posting)
    {
        if (posting.Form.Skills.Count > 0)
            yield break;

        var found = SkillCatalog.Default.InText(posting.Form.Title, posting.Description.PlainWithoutLegal, 6).Select(f => f.Value).ToList();
        yield return new("skills.missing", Weight.Missing, "Name the skills that matter most.", "Search and matching go by them.", "Skills")
        {
            Fixes = found.Count == 0
                ? []
                : [new($"Add {string.Join(", ", found.Select(s => s.Name))}", form => form.Skills = [.. found.Select(s => new Jobs.JobSkill(s.Slug, true))])],
        };
    }

    static string Cut(string text) => text.Length <= 60 ? text : text[..57].TrimEnd() + "…";
}
