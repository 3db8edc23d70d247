using JobSite.Bench.Hiring;
using JobSite.Bench.Import;
using JobSite.Bench.Posting;
using JobSite.Bench.Resumes;
using JobSite.Bench.Search;

switch (args)
{
    case ["search", .. var rest]:
        await SearchBench.RunAsync(rest);
        break;
    case ["import", .. var rest]:
        await ImportBench.RunAsync(rest);
        break;
    case ["desk", .. var rest]:
        await DeskBench.RunAsync(rest);
        break;
    case ["posting", .. var rest]:
        await PostingBench.RunAsync(rest);
        break;
    case ["resume"]:
        await ResumeBench.RunAsync();
        break;
    case ["site", .. var rest]:
        HostedSite.Run(rest);
        break;
    default:
        Console.WriteLine("search [--jobs 100000] [--runs 200] [--against] [--folder where to keep the data]");
        Console.WriteLine("import [--jobs 20000] [--readers]");
        Console.WriteLine("desk [--jobs 5000] [--runs 50]");
        Console.WriteLine("posting [--editors 20] [--keys 60]");
        Console.WriteLine("resume");
        break;
}
