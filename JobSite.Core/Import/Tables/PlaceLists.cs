namespace JobSite.Core.Import.Tables;

/// <summary>Takes apart a text that lists several places, where a mark leaves no doubt that it does.</summary>
static class PlaceLists
{
    public static IEnumerable<string> Split(string words) =>
        words.Split([";", "|", "\n", " • ", " · "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
