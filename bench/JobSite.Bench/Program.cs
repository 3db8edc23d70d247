using JobSite.Bench.Search;

switch (args)
{
    case ["search", .. var rest]:
        await SearchBench.RunAsync(rest);
        break;
    default:
        Console.WriteLine("search [--jobs 100000] [--runs 200] [--against] [--folder where to keep the data]");
        break;
}
