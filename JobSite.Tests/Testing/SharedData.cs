using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace JobSite.Tests.Testing;

/// <summary>Real postings and labelled sets, which lie beside the repository where it is developed and nowhere else.</summary>
public static class SharedData
{
    /// <summary>The path of one file below the data folder; the test is skipped where there is none.</summary>
    public static string Path(string name)
    {
        var path = System.IO.Path.Combine(Folder(), name);
        Assert.SkipUnless(File.Exists(path), $"no shared data here: {name}");

        return path;
    }

    public static bool Has(string name) => File.Exists(System.IO.Path.Combine(Folder(), name));

    /// <summary>The lines of a text file, unpacked where its name ends in .gz.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    /// <summary>The text of a product paper, where they lie beside the repository.</summary>
    public static string Product(string name)
    {
        var path = System.IO.Path.Combine(Folder(), "../product", name);
        Assert.SkipUnless(File.Exists(path), $"no product papers here: {name}");

        return File.ReadAllText(path);
    }

    public static Stream Open(string name)
    {
        var file = File.OpenRead(Path(name));

        return name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    static string Folder([CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(here, "../../../../shared/data"));
}
