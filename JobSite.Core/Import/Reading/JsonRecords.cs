using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace JobSite.Core.Import.Reading;

/// <summary>The records of a JSON file, one after the other, each no longer in memory than it is looked at.</summary>
public sealed class JsonRecords
{
    static readonly JsonDocumentOptions Options = new() { MaxDepth = Limits.Depth };

    readonly Content content;
    readonly string list;
    readonly JsonShape shape;

    /// <summary>Goes through the whole document once, so that a broken one is refused before anything of it is used.</summary>
    public JsonRecords(Content content, string list)
    {
        (this.content, this.list, shape) = (content, list, content.Sample.Json!.Shape);
        if (shape == JsonShape.Lines)
            return;

        using var bytes = content.OpenBytes();
        var splitter = new JsonSplitter(bytes, list, shape);
        var index = 0;
        foreach (var record in splitter.Split())
            Check(record, ++index);
        Shell = ShellOf(splitter.Shell);
    }

    /// <summary>The document with the list of its records empty.</summary>
    public JsonElement Shell { get; }

    /// <summary>What <paramref name="read"/> makes of each record; a refusal where it throws one.</summary>
    public IEnumerable<ReadRecord> Select(Func<JsonElement, RawJob?> read)
    {
        using var bytes = content.OpenBytes();
        var index = 0;

        foreach (var record in shape == JsonShape.Lines ? LineSplitter.Split(bytes) : new JsonSplitter(bytes, list, shape).Split())
            if (Read(record, ++index, read) is { } result)
                yield return result;
    }

    static ReadRecord? Read(RecordBuffer record, int index, Func<JsonElement, RawJob?> read)
    {
        if (record.IsTooLong)
            return new(index, null, $"it is {record.Length >> 20} MB long; a job has no more than {Limits.Record >> 20}");

        try
        {
            using var json = JsonDocument.Parse(Valid(record.Bytes), Options);
            return json.RootElement.ValueKind != JsonValueKind.Object
                ? new(index, null, "it is not a JSON object")
                : read(json.RootElement) is { } job ? new(index, job, null) : null;
        }
        catch (RefusedException e)
        {
            return new(index, null, e.Message);
        }
        catch (JsonException e)
        {
            return new(index, null, $"it is not JSON: {Reason(e)}");
        }
        catch (InvalidOperationException)
        {
            return new(index, null, "its JSON has escapes that are no letters");
        }
    }

    static void Check(RecordBuffer record, int index)
    {
        if (record.IsTooLong)
            return;

        try
        {
            var reader = new Utf8JsonReader(record.Bytes.Span, new JsonReaderOptions { MaxDepth = Limits.Depth });
            while (reader.Read()) { }
        }
        catch (JsonException e)
        {
            throw new RefusedException($"its JSON is broken at record {index}: {Reason(e)}", e);
        }
    }

    static JsonElement ShellOf(RecordBuffer shell)
    {
        if (!shell.Bytes.Span.ContainsAnyExcept(" \t\r\n"u8))
            return default;

        try
        {
            using var json = JsonDocument.Parse(Valid(shell.Bytes), Options with { AllowTrailingCommas = true });
            return json.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new RefusedException($"its JSON is broken: {Reason(e)}", e);
        }
    }

    static ReadOnlyMemory<byte> Valid(ReadOnlyMemory<byte> bytes) =>
        Utf8.IsValid(bytes.Span) ? bytes : Encoding.UTF8.GetBytes(LenientUtf8.Encoding.GetString(bytes.Span));

    static string Reason(JsonException e) => e.Message.Split(" LineNumber", 2)[0].Split(" Path", 2)[0].Split(" Change the reader", 2)[0].TrimEnd('.');
}
