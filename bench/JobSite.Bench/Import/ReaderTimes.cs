using System.Globalization;
using JobSite.Core.Descriptions;
using JobSite.Core.Import;
using JobSite.Core.Jobs;
using JobSite.Core.Pay;
using JobSite.Core.Places;
using JobSite.Core.Skills;
using JobSite.Core.Text;
using JobSite.Core.Work;

namespace JobSite.Bench.Import;

/// <summary>Where the time of understanding goes: each reader by itself, on one core.</summary>
static class ReaderTimes
{
    public static void Print(IReadOnlyList<RawJob> raws)
    {
        List<Description> descriptions = [];
        (string Name, Action<int> Read)[] readers =
        [
            ("hash", i => JobReader.HashOf(raws[i])),
            ("mojibake", i => Mojibake.Repair(raws[i].Description!)),
            ("description", i => descriptions.Add(Description.Read(raws[i].Description!, raws[i].Company))),
            ("category", i => CategoryReader.Of(raws[i].Title!, null, descriptions[i].Plain)),
            ("place", i => PlaceParser.Read(raws[i].Locations[0])),
            ("eligibility", i => EligibilityParser.Read(descriptions[i].Plain)),
            ("time zone", i => TimeZoneParser.Read(descriptions[i].Plain)),
            ("workplace", i => WorkplaceReader.InText(raws[i].Title!, descriptions[i].Plain, [])),
            ("pay", i => PayParser.Read(descriptions[i].Plain, PayContext.None)),
            ("seniority", i => SeniorityReader.InTitle(raws[i].Title!, "development")),
            ("employment", i => EmploymentTypeReader.InText(raws[i].Title!, descriptions[i].Plain)),
            ("experience", i => ExperienceReader.Months(descriptions[i].Plain)),
            ("skills", i => SkillCatalog.Default.InText(raws[i].Title!, descriptions[i].Plain, 8)),
            ("print", i => TextPrint.Of(descriptions[i].Sections)),
            ("lineage", i => Lineage.KeyOf("a", raws[i].Title!, "development", null)),
        ];

        Console.WriteLine("\n| reader | µs per job |\n|---|--:|");
        foreach (var (name, read) in readers)
        {
            var start = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < raws.Count; i++)
                read(i);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {(Environment.CpuUsage.TotalTime - start).TotalMicroseconds / raws.Count:0} |"));
        }
    }
}
