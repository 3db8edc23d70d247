using System.Buffers.Binary;
using System.Text;
using JobSite.Core.Jobs;

namespace JobSite.Core.Search.Columns;

/// <summary>A job's yearly pay in each currency that it names, as it stands in the index: rates may change, this does not.</summary>
static class PayRow
{
    const int Length = 19;
    const int Most = 8;

    public static byte[] Of(Job job)
    {
        var ranges = YearlyPay.Of(job).Take(Most).ToList();
        var bytes = new byte[ranges.Count * Length];
        for (var i = 0; i < ranges.Count; i++)
        {
            var to = bytes.AsSpan(i * Length);
            Encoding.ASCII.TryGetBytes(ranges[i].Currency.PadRight(3).AsSpan(0, 3), to, out _);
            BinaryPrimitives.WriteDoubleLittleEndian(to[3..], (double)ranges[i].From);
            BinaryPrimitives.WriteDoubleLittleEndian(to[11..], (double)ranges[i].To);
        }

        return bytes;
    }

    /// <summary>The lowest and the highest of all ranges in the reference currency, in whole units; zero where nothing is stated.</summary>
    public static (int From, int To) Read(ReadOnlySpan<byte> bytes, YearlyPay rates)
    {
        var (lowest, highest) = (0, 0);
        for (; bytes.Length >= Length; bytes = bytes[Length..])
        {
            var currency = Encoding.ASCII.GetString(bytes[..3]);
            if (rates.ToReference(BinaryPrimitives.ReadDoubleLittleEndian(bytes[3..]), currency) is not { } from
                || rates.ToReference(BinaryPrimitives.ReadDoubleLittleEndian(bytes[11..]), currency) is not { } to)
                continue;

            lowest = lowest == 0 ? from : Math.Min(lowest, from);
            highest = Math.Max(highest, to);
        }

        return (lowest, highest);
    }
}
