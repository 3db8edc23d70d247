using System.Text.Json;
using JobSite.Core.Resumes.Formats;
using JobSite.Core.Resumes.Reading;

namespace JobSite.Core.Resumes.Json;

static class JsonLanguages
{
    public static IEnumerable<FoundAt<ReadLanguage>> Find(JsonElement root, JsonLines lines)
    {
        foreach (var spoken in JsonResume.Items(root, "languages"))
            if (lines.Find(spoken, "language") is { } name && LanguageReader.In(new ResumeLine($"{name.Value}: {lines.Find(spoken, "fluency")?.Value}")) is [var language, ..])
                yield return new(language.Value, name.Line);
    }
}
