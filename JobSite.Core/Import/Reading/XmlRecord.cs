namespace JobSite.Core.Import.Reading;

/// <summary>One repeated element of an XML file: the text of each element in it, by its local name.</summary>
/// <remarks><paramref name="around"/>: The title of what the elements lie in: a feed's.</remarks>
public sealed class XmlRecord(string? around)
{
    readonly Dictionary<string, List<string>> texts = [];

    public string? Around { get; } = around;
    public IEnumerable<string> Names => texts.Keys;
    public string? this[string name] => texts.TryGetValue(name, out var found) ? found[0] : null;
    public bool Has(string name) => texts.ContainsKey(name);
    public IEnumerable<string> All(string name) => texts.TryGetValue(name, out var found) ? found : [];

    public void Add(string name, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        if (!texts.TryGetValue(name, out var found))
            texts[name] = found = [];
        found.Add(text.Trim());
    }
}
