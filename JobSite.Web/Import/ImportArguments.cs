using JobSite.Core.Import;
using JobSite.Core.Import.Tables;

namespace JobSite.Web.Import;

/// <summary>What was typed after "import".</summary>
public sealed record ImportArguments(IReadOnlyList<string> Files, FormatOptions Options, bool DryRun, bool Help)
{
    /// <summary>Throws <see cref="RefusedException"/> with what is wrong with it.</summary>
    public static ImportArguments Parse(IReadOnlyList<string> typed)
    {
        var (files, options, dryRun, help) = (new List<string>(), FormatOptions.None, false, false);

        for (var i = 0; i < typed.Count; i++)
            switch (typed[i])
            {
                case "--help" or "-h" or "-?": help = true; break;
                case "--dry-run": dryRun = true; break;
                case "--format": options = options with { Format = Value(typed, ref i) }; break;
                case "--source": options = options with { Source = Value(typed, ref i) }; break;
                case "--map": options = options with { Map = FieldMap.Parse(Value(typed, ref i)) }; break;
                case ['-', _, ..] unknown: throw new RefusedException($"there is no option {unknown}");
                default: files.Add(typed[i]); break;
            }

        return files.Count > 0 || help ? new(files, options, dryRun, help) : throw new RefusedException("no file was named");
    }

    static string Value(IReadOnlyList<string> typed, ref int i) =>
        ++i < typed.Count ? typed[i] : throw new RefusedException($"{typed[i - 1]} needs a value");
}
