using System.Buffers.Binary;
using System.Text;

namespace JobSite.Tests.Circuits.Client;

/// <summary>Changes of a page as the server sends them: read as far as a test needs it.</summary>
public sealed class RenderBatch(byte[] data)
{
    const int FrameSize = 20, EditSize = 16;
    const int ElementFrame = 1, AttributeFrame = 3;
    const int PrependFrame = 1, SetAttribute = 3;

    public long Size => data.Length;

    /// <summary>All words, names of elements and values that stand in it.</summary>
    public IEnumerable<string> Words() => Enumerable.Range(0, (data.Length - 20 - StringTable) / 4).Select(i => Text(i)!);

    /// <summary>The events that elements listen to, and by which handler from now on.</summary>
    public IEnumerable<Listening> Listens() => Components().SelectMany(c => Edits(c).SelectMany(edit => Number(edit) switch
    {
        PrependFrame => Elements(Number(c), Number(edit + 8)),
        SetAttribute when Frame(Number(edit + 8)) is var frame && HandlerOf(frame) > 0 => [new(Number(c), null, Text(Number(frame + 4))!, HandlerOf(frame))],
        _ => Enumerable.Empty<Listening>(),
    }));

    IEnumerable<Listening> Elements(int component, int first)
    {
        var count = Number(Frame(first)) == ElementFrame ? Number(Frame(first) + 4) : 1;
        for (var index = first; index < first + count; index++)
            if (Number(Frame(index)) == ElementFrame)
            {
                var attributes = Attributes(index + 1).ToList();
                var id = attributes.Where(a => Text(Number(a + 4)) == "id").Select(a => Text(Number(a + 8))).FirstOrDefault();
                foreach (var handled in attributes.Where(a => HandlerOf(a) > 0))
                    yield return new(component, id ?? "", Text(Number(handled + 4))!, HandlerOf(handled));
            }
    }

    IEnumerable<int> Attributes(int index)
    {
        for (; index < FrameCount && Number(Frame(index)) == AttributeFrame; index++)
            yield return Frame(index);
    }

    IEnumerable<int> Components()
    {
        var table = Number(data.Length - 20);
        for (var i = 0; i < Number(table); i++)
            yield return Number(table + 4 + (4 * i));
    }

    IEnumerable<int> Edits(int component)
    {
        for (var i = 0; i < Number(component + 4); i++)
            yield return component + 8 + (EditSize * i);
    }

    int FrameTable => Number(data.Length - 16);
    int FrameCount => Number(FrameTable);
    int StringTable => Number(data.Length - 4);

    int Frame(int index) => FrameTable + 4 + (FrameSize * index);

    long HandlerOf(int frame) => BinaryPrimitives.ReadInt64LittleEndian(data.AsSpan(frame + 12));

    int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(at));

    string? Text(int index)
    {
        if (index < 0)
            return null;

        var (at, length, shift) = (Number(StringTable + (4 * index)), 0, 0);
        for (; ; shift += 7)
        {
            var part = data[at++];
            length |= (part & 0x7f) << shift;
            if (part < 0x80)
                return Encoding.UTF8.GetString(data, at, length);
        }
    }
}

/// <param name="Element">Its id; null where an element that is there already got another handler.</param>
public readonly record struct Listening(int Component, string? Element, string Event, long Handler);
