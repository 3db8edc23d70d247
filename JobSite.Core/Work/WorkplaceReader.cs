using JobSite.Core.Text.Words;
using JobSite.Core.Values;
using JobSite.Core.Work.Words;

namespace JobSite.Core.Work;

/// <summary>Finds where the work is done. A mix of office and home is hybrid, however it is called.</summary>
public static class WorkplaceReader
{
    const int LongestField = 300;
    const int LongestText = 20_000;
    const int LongestLabelled = 100;
    const int LongestHeadLine = 60;
    const int HeadLines = 8;

    static readonly LineLabels Labels = new(
        "location", "work location", "workplace", "workplace type", "work model", "work arrangement", "remote",
        "office", "work mode", "location type", "arbeitsort", "arbeitsmodell", "lieu", "remote status",
        "working arrangement", "working model", "employment type", "job type", "locations", "standort", "locatie",
        "hybrid work", "télétravail", "modalidad", "modalità", "是否远程", "工作地点", "办公方式", "工作方式");

    public static Found<WorkplaceType>? In(string field) =>
        Answer(Reading.Cut(field, LongestField)) ?? Decide(WorkplaceWords.OfFields, Reading.Cut(field, LongestField));

    /// <summary>Title, routing codes ("#LI-Hybrid"), office days, then what the text says of this job.</summary>
    public static Found<WorkplaceType>? InText(string title, string plain, IReadOnlyList<string> routingCodes)
    {
        var text = Reading.Cut(plain, LongestText);

        return Coded(routingCodes)
            ?? Decide(WorkplaceWords.OfTitles, Reading.Cut(title, LongestField))
            ?? (OnSiteDays(text) is { Value: > 0 and < 5 } days
                ? new Found<WorkplaceType>(WorkplaceType.Hybrid, days.Source)
                : null)
            ?? Labelled(text)
            ?? Decide(WorkplaceWords.OfTexts, text);
    }

    /// <summary>How many days a week are spent at the office; of a range, the upper end.</summary>
    public static Found<decimal>? OnSiteDays(string plain) => OfficeDays.In(Reading.Cut(plain, LongestText));

    static Found<WorkplaceType>? Coded(IReadOnlyList<string> codes)
    {
        foreach (var code in codes)
        {
            var name = code.TrimStart('#').ToUpperInvariant();
            if (name.StartsWith("LI-HYBRID", StringComparison.Ordinal))
                return new(WorkplaceType.Hybrid, code);
            if (name.StartsWith("LI-REMOTE", StringComparison.Ordinal))
                return new(WorkplaceType.Remote, code);
            if (name.StartsWith("LI-ONSITE", StringComparison.Ordinal)
                || name.StartsWith("LI-ON-SITE", StringComparison.Ordinal))
                return new(WorkplaceType.OnSite, code);
        }

        return null;
    }

    /// <summary>Fields that are the answer to "Remote?".</summary>
    static Found<WorkplaceType>? Answer(string field) =>
        field[(field.LastIndexOfAny([':', '：']) + 1)..].Trim().ToLowerInvariant() switch
        {
            "yes" or "true" or "是" or "y" => new(WorkplaceType.Remote, field),
            "no" or "false" or "否" or "n" => new(WorkplaceType.OnSite, field),
            var answer when answer.StartsWith('否') || answer.StartsWith("❌ 否", StringComparison.Ordinal) =>
                new(WorkplaceType.OnSite, field),
            _ => null,
        };

    /// <summary>
    /// A line such as "Location: Remote", or one of the short lines above the text itself: "Berlin (Hybrid)".
    /// </summary>
    static Found<WorkplaceType>? Labelled(string text)
    {
        var seen = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace() || line.Length > LongestLabelled)
                continue;

            var colon = line.IndexOfAny(':', '：');
            var isLabelled = colon > 0 && Labels.Has(line[..colon]);
            if (!isLabelled
                && (colon > 0 || line.Length > LongestHeadLine || line.TrimEnd() is [.., '.'] || ++seen > HeadLines))
                continue;

            var said = line[(colon + 1)..].Trim().ToString();
            if ((isLabelled ? In(said) : Decide(WorkplaceWords.OfTitles, said)) is { } found)
                return found with { Source = said };
        }

        return null;
    }

    static Found<WorkplaceType>? Decide(PhraseTable<WorkplaceType?> table, string text)
    {
        var said = table.In(text).Where(p => p.Value is not null).ToList();
        if (said.Count == 0)
            return null;

        var hybrid = said.Find(p => p.Value == WorkplaceType.Hybrid);
        if (hybrid.Value is not null)
            return new(WorkplaceType.Hybrid, hybrid.In(text));

        return new(said[0].Value!.Value, said[0].In(text));
    }
}
