using JobSite.Core.Import.Postings;
using JobSite.Core.Import.Reading;
using JobSite.Core.Import.Tables;

namespace JobSite.Core.Import.Formats;

/// <summary>RSS and Atom, with whatever fields of their own the items have.</summary>
public sealed class FeedFormat : IJobFormat
{
    static readonly HashSet<string> Spoken = ["title", "link", "guid", "id", "description", "summary", "content", "encoded", "pubDate", "published", "updated", "category", "author", "creator", "source"];

    public string Name => "rss";
    public string Sign => "an RSS or Atom feed";

    public bool Recognizes(Sample sample) => sample.XmlRoot is "rss" or "RDF" or "feed";

    public IEnumerable<ReadRecord> Read(Content content, FormatOptions options) =>
        new XmlRecords(content, "item", "entry").Select(item => Read(item, content.SavedAt));

    static RawJob Read(XmlRecord item, DateTimeOffset now)
    {
        var fields = new JobFields(now);
        fields.Add(Field.Url, item["link"] ?? (item["guid"] is { } guid && guid.Contains("://") ? guid : null));
        fields.Add(Field.Id, item["jobId"] ?? item["guid"] ?? item["id"] ?? item["link"]);
        fields.Add(Field.Posted, item["pubDate"] ?? item["published"] ?? item["date"] ?? item["updated"]);
        fields.Add(Field.Language, item["language"]);
        ReadOwn(item, fields);
        ReadTitle(item["title"], fields);
        ReadText(item, fields);
        fields.Add(Field.Company, item["creator"] ?? item["author"] ?? item.Around);
        Categorize(item, fields);

        return fields.ToJob();
    }

    // Elements of a namespace of the feed's own: "joblisting:location", "job:salary", "region".
    static void ReadOwn(XmlRecord item, JobFields fields)
    {
        fields.Add(Field.Posted, item["advertiseFromDateUTC"]);
        fields.Add(Field.Closes, item["advertiseToDateTimeUTC"]);
        fields.Add(Field.Location, item.All("region").Where(r => !item.Has("location")));
        foreach (var name in item.Names.Where(n => !Spoken.Contains(n)))
            if (FieldNames.Find(name) is { } field and not (Field.Region or Field.Id or Field.Ignored))
                fields.Add(field, item.All(name));
    }

    // "Company: Title" is how boards put it; others have their own headlines, or just a title.
    static void ReadTitle(string? title, JobFields fields)
    {
        if (title is null)
            return;
        if (!fields.Has(Field.Company) && title.IndexOf(": ", StringComparison.Ordinal) is > 1 and < 60 and var colon
            && Words.IsRole(title[colon..]) && !Words.IsRole(title[..colon]))
        {
            fields.Add(Field.Company, title[..colon]);
            fields.Add(Field.Title, title[(colon + 2)..]);
        }
        else if (!Headline.ReadCompound(title, fields) || !fields.Has(Field.Title))
            fields.Add(Field.Title, title);
    }

    static void ReadText(XmlRecord item, JobFields fields)
    {
        string?[] parts = [item["encoded"] ?? item["content"] ?? item["description"] ?? item["summary"],
            Under("Examples of Duties", item["examplesofduties"]), Under("Qualifications", item["qualifications"]),
            Under("Supplemental Information", item["supplementalinformation"]), Under("Benefits", item["benefits"])];
        var text = string.Join('\n', parts.OfType<string>());

        if (HtmlLines.IsHtml(text))
            fields.Add(Field.Description, text);
        else
            PostingReader.Read(text, fields);
    }

    static void Categorize(XmlRecord item, JobFields fields)
    {
        var own = item.All("category").ToList();
        fields.Add(Field.Category, own.FirstOrDefault());
        fields.Add(Field.Tags, own.Skip(1).Where(t => t.Length < 40).Select(t => t.Replace(',', ' ')));
    }

    static string? Under(string heading, string? html) => html is null ? null : $"<h3>{heading}</h3>{html}";
}
