using System.Text.Json;
using JobSite.Core.Mail;
using JobSite.Core.Places;
using JobSite.Core.Resumes.Formats;
using JobSite.Core.Skills;
using JobSite.Core.Text;

namespace JobSite.Core.Resumes.Json;

/// <summary>Reads JSON Resume 1.0 (jsonresume.org): its fields say what they are, so nothing is guessed.</summary>
static class JsonResume
{
    const int Deepest = 16;
    const int Most = 200;

    public static ResumeReading Read(ReadOnlyMemory<byte> file, DateOnly today)
    {
        using var json = Parse(file);
        var root = json.RootElement;
        if (!root.TryGetProperty("basics", out var basics) || basics.ValueKind is not JsonValueKind.Object)
            throw new RefusedFileException("This JSON file is not a résumé: JSON Resume has its name and headline under \"basics\". Use PDF, a Word document (.docx) or plain text.");

        var lines = new JsonLines(PlainResume.Decode(file.Span) ?? "");
        var employments = Employments(root, lines);

        return new()
        {
            Format = ResumeFormat.JsonResume,
            Name = lines.Find(basics, "name"),
            Headline = lines.Find(basics, "label"),
            Email = lines.Find(basics, "email") is { } email && MailAddress.IsPlain(email.Value) ? email : null,
            Summary = lines.Find(basics, "summary"),
            Place = PlaceOf(basics, lines),
            Links = [.. Links(basics, lines).DistinctBy(l => l.Value)],
            Skills = [.. Skills(root, lines).DistinctBy(s => s.Value)],
            Languages = [.. JsonLanguages.Find(root, lines)],
            Employments = employments,
            YearsOfExperience = Reading.YearsReader.Added(employments, today),
            Schools = [.. Items(root, "education").Select(e => lines.Find(e, "institution")).OfType<FoundAt<string>>()],
            Text = JsonLines.AllText(root),
        };
    }

    static JsonDocument Parse(ReadOnlyMemory<byte> file)
    {
        try
        {
            var start = file.Span.StartsWith("\uFEFF"u8) ? 3 : 0;

            return JsonDocument.Parse(file[start..], new() { MaxDepth = Deepest, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException)
        {
            throw new RefusedFileException("This file looks like JSON, and is broken. Check it, or use PDF, a Word document (.docx) or plain text.");
        }
    }

    public static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind is JsonValueKind.Array
            ? list.EnumerateArray().Where(i => i.ValueKind is JsonValueKind.Object).Take(Most)
            : [];

    static FoundAt<Place>? PlaceOf(JsonElement basics, JsonLines lines)
    {
        if (!basics.TryGetProperty("location", out var location) || location.ValueKind is not JsonValueKind.Object)
            return null;

        var (city, region, country) = (lines.Find(location, "city"), lines.Find(location, "region"), lines.Find(location, "countryCode"));
        var words = string.Join(", ", new[] { city, region, country }.Where(p => p is not null).Select(p => p!.Value));

        return PlaceParser.Read(words).Places is [{ Country: not null } place, ..] && (city ?? region ?? country) is { } first ? new(place, first.Line) : null;
    }

    static IEnumerable<FoundAt<string>> Links(JsonElement basics, JsonLines lines) =>
        new[] { basics }.Concat(Items(basics, "profiles"))
            .Select(e => lines.Find(e, "url"))
            .OfType<FoundAt<string>>()
            .Select(l => WebAddress.Clean(l.Value) is { } clean && clean.StartsWith("http", StringComparison.Ordinal) ? l with { Value = clean } : null)
            .OfType<FoundAt<string>>();

    static IEnumerable<FoundAt<string>> Skills(JsonElement root, JsonLines lines) =>
        Items(root, "skills")
            .SelectMany(skill => lines.All(skill, "keywords").Prepend(lines.Find(skill, "name")))
            .OfType<FoundAt<string>>()
            .Select(tag => SkillCatalog.Default.Find(tag.Value) is { Category: not "languages" } skill ? tag with { Value = skill.Slug } : null)
            .OfType<FoundAt<string>>();

    static List<FoundAt<Employment>> Employments(JsonElement root, JsonLines lines)
    {
        var found = new List<FoundAt<Employment>>();
        foreach (var work in Items(root, "work"))
        {
            var (employer, title) = (lines.Find(work, "name") ?? lines.Find(work, "company"), lines.Find(work, "position"));
            var (from, to) = (lines.Month(work, "startDate"), lines.Month(work, "endDate"));
            if ((employer ?? title) is { } first)
                found.Add(new(new(title?.Value, employer?.Value, from, to, from is not null && to is null), first.Line));
        }

        return found;
    }
}
