namespace JobSite.Core.Pay;

/// <summary>The small tables of this folder: lines of commas, where a # starts a remark.</summary>
static class Table
{
    public static IEnumerable<string[]> Rows(string name) =>
        from line in Lines(name)
        where line is [not '#', ..]
        select line.Split(',');

    public static StreamReader Open(string name) => new(
        typeof(Table).Assembly.GetManifestResourceStream($"JobSite.Core.Pay.{name}")
        ?? throw new InvalidOperationException($"The table {name} is not in the program."));

    static IEnumerable<string> Lines(string name)
    {
        using var reader = Open(name);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
