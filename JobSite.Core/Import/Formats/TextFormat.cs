using JobSite.Core.Import.Postings;
using JobSite.Core.Import.Reading;
using JobSite.Core.Import.Tables;

namespace JobSite.Core.Import.Formats;

/// <summary>One posting as plain text or Markdown, as somebody would save or mail it.</summary>
public sealed class TextFormat : IJobFormat
{
    const int ShortestBody = 80;

    public string Name => "text";
    public string Sign => "a posting as text, whose first lines say 'Title at Company', 'Company | Title | Place' or 'Title: …'";

    public bool Recognizes(Sample sample)
    {
        if (sample.Kind is not FileKind.Text)
            return false;

        var fields = new JobFields();
        PostingReader.Read(sample.Text, fields);
        return fields.Has(Field.Title) && fields.Has(Field.Company) && fields[Field.Description]?.Length >= ShortestBody;
    }

    public IEnumerable<ReadRecord> Read(Content content, FormatOptions options)
    {
        var fields = new JobFields(content.SavedAt);
        foreach (var (field, source) in options.Map.Sources)
            fields.Add(field, source.Values(_ => [], " "));
        PostingReader.Read(content.ReadPage(), fields);

        if (!fields.Has(Field.Title))
            throw new RefusedException("it is text, but none of its first lines is the title of a job");
        return [new(1, fields.ToJob(), null)];
    }
}
