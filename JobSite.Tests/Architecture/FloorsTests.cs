using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace JobSite.Tests.Architecture;

/// <summary>The house, from the ground up. A folder uses those on lower floors, never its own floor's or a higher one's.</summary>
public class FloorsTests
{
    static readonly string[][] Core =
    [
        ["Values", "Text"],
        ["Pay", "Places", "Work", "Descriptions", "Mail", "Files", "Fetching", "Accounts"],
        ["Data"],
        ["Companies", "Skills"],
        ["Jobs", "Candidates", "Resumes"],
        ["Applications", "Search", "Markup", "Posting"],
        ["Matching", "Alerts", "Hiring", "Import", "Rules"],
        ["Moderation"],
        ["Samples"],
    ];

    static readonly string[][] Web =
    [
        ["Ui"],
        ["Jobs", "Candidates", "Mail", "Circuits"],
        ["Accounts"],
        ["Applications", "Companies", "Hiring", "Import", "Moderation", "Pages", "Posting", "Profile", "Search"],
        ["Layout"],
    ];

    [Fact]
    public void Core_arrows_point_down() => Assert.Empty(ArrowsThatDoNotPointDown("JobSite.Core", Core));

    [Fact]
    public void Web_arrows_point_down() => Assert.Empty(ArrowsThatDoNotPointDown("JobSite.Web", Web));

    static IEnumerable<string> ArrowsThatDoNotPointDown(string project, string[][] floors)
    {
        int Floor(string folder) => Array.FindIndex(floors, floor => floor.Contains(folder));

        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Root(), project)).Select(d => Path.GetFileName(d)!))
        {
            if (folder is "bin" or "obj" or "wwwroot" or "Properties")
                continue;

            foreach (var used in UsedBy(project, folder).Where(used => used != folder))
                if (Floor(folder) < 0 || Floor(used) < 0 || Floor(used) >= Floor(folder))
                    yield return $"{project}.{folder} -> {used}";
        }
    }

    static IEnumerable<string> UsedBy(string project, string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root(), project, folder), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
            .SelectMany(File.ReadLines)
            .Select(line => Regex.Match(line, $@"^@?using {Regex.Escape(project)}\.(\w+)"))
            .Where(found => found.Success)
            .Select(found => found.Groups[1].Value)
            .Distinct();

    static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../.."));
}
