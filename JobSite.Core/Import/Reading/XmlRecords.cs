using System.Text;
using System.Xml;

namespace JobSite.Core.Import.Reading;

/// <summary>The repeated elements of an XML file, one after the other.</summary>
public sealed class XmlRecords
{
    static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = Limits.Unpacked,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };

    readonly Content content;
    readonly string[] names;
    readonly string? around;

    /// <summary>Goes through the whole file once, so that a broken one is refused before anything of it is used.</summary>
    public XmlRecords(Content content, params string[] names)
    {
        (this.content, this.names) = (content, names);
        using var xml = Open();
        try
        {
            while (xml.Read())
            {
                if (xml.Depth > Limits.Depth)
                    throw new RefusedException($"its XML is nested more than {Limits.Depth} deep");
                if (around is null && xml is { NodeType: XmlNodeType.Element, LocalName: "title", Depth: < 3 } && ReadText(xml) is { } title)
                    around = title.Trim();
            }
        }
        catch (XmlException e)
        {
            throw new RefusedException(e.Message.Contains("DTD", StringComparison.Ordinal)
                ? "it has a document type definition, which no feed needs and bombs are made of" : $"its XML is broken: {e.Message}", e);
        }
    }

    public IEnumerable<ReadRecord> Select(Func<XmlRecord, RawJob?> read)
    {
        using var xml = Open();
        var index = 0;

        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && names.Contains(xml.LocalName) && Read(xml, ++index, read) is { } record)
                yield return record;
    }

    ReadRecord? Read(XmlReader xml, int index, Func<XmlRecord, RawJob?> read)
    {
        var record = new XmlRecord(around);
        try
        {
            return Fill(xml, record) is { } fault ? new(index, null, fault) : read(record) is { } job ? new(index, job, null) : null;
        }
        catch (RefusedException e)
        {
            return new(index, null, e.Message);
        }
    }

    // Texts go by the name of the element right around them; markup inside an element (XHTML) is taken as its text.
    static string? Fill(XmlReader xml, XmlRecord record)
    {
        if (xml.IsEmptyElement)
            return null;

        string? fault = null;
        var (depth, total) = (xml.Depth, 0L);
        var (path, text) = (new Stack<string>(), new StringBuilder());
        while (xml.Read() && xml.Depth > depth)
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    text.Clear();
                    if (xml.LocalName == "link" && xml.GetAttribute("href") is { } href && xml.GetAttribute("rel") is null or "alternate")
                        record.Add("link", href!);
                    if (!xml.IsEmptyElement)
                        path.Push(xml.LocalName);
                    break;
                case XmlNodeType.EndElement:
                    record.Add(path.Pop(), text.ToString());
                    text.Clear();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    fault ??= Append(xml, text) ? null : $"one of its fields is over {Limits.Field >> 20} MB";
                    if ((total += text.Length) > Limits.Record)
                        fault ??= $"it is over {Limits.Record >> 20} MB";
                    break;
            }
        return fault;
    }

    static string? ReadText(XmlReader xml)
    {
        var text = new StringBuilder();
        while (!xml.IsEmptyElement && xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            Append(xml, text);
        return text.Length is > 0 and < 200 ? text.ToString() : null;
    }

    static bool Append(XmlReader xml, StringBuilder text)
    {
        var part = new char[4096];
        while (xml.ReadValueChunk(part, 0, part.Length) is > 0 and var count)
            if (text.Append(part, 0, count).Length > Limits.Field)
                return false;
        return true;
    }

    XmlReader Open() => XmlReader.Create(content.OpenText(Limits.Field), Settings);
}
