using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using JobSite.Core.Files;
using SkiaSharp;

namespace JobSite.Tests.Files;

public class LogoPictureTests
{
    [Theory]
    [InlineData(SKEncodedImageFormat.Png), InlineData(SKEncodedImageFormat.Jpeg), InlineData(SKEncodedImageFormat.Webp)]
    public async Task Draws_a_picture_anew_as_a_square(SKEncodedImageFormat format)
    {
        var (picture, refusal) = await ReadAsync(Picture(900, 300, format));

        using var drawn = SKBitmap.Decode(picture);
        Assert.Equal((null, LogoPicture.Side, LogoPicture.Side), (refusal, drawn.Width, drawn.Height));
        Assert.Equal(0, drawn.GetPixel(128, 10).Alpha);
        Assert.True(drawn.GetPixel(128, 128).Red > 200);
    }

    [Fact]
    public async Task Keeps_nothing_of_the_file_that_is_no_picture()
    {
        byte[] polyglot = [.. Picture(64, 64, SKEncodedImageFormat.Png), .. "<script>alert(1)</script>"u8];

        var (picture, _) = await ReadAsync(polyglot);

        Assert.DoesNotContain("script", Encoding.Latin1.GetString(picture!));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), InlineData("GIF89a"), InlineData("BM"), InlineData("%PDF-1.7"), InlineData("")]
    public async Task Takes_no_other_kind_of_file(string file) =>
        Assert.Equal((null, "Use a PNG, JPEG or WebP file."), await ReadAsync(Encoding.Latin1.GetBytes(file)));

    [Theory]
    [InlineData(5_001, 5_000), InlineData(1, 1_000_000_000), InlineData(65_535, 65_535), InlineData(int.MaxValue, int.MaxValue)]
    public async Task Refuses_too_many_pixels_by_the_header_alone(int width, int height)
    {
        var before = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();

        var (picture, refusal) = await ReadAsync(Claiming(width, height));

        Assert.Equal((null, true), (picture, refusal is not null));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2));
        Assert.True(GC.GetTotalAllocatedBytes() - before < 20_000_000);
    }

    [Fact]
    public async Task Refuses_a_file_that_is_too_large() =>
        Assert.Contains("2 MB", (await ReadAsync(new byte[LogoPicture.MostBytes + 1])).Refusal);

    [Fact]
    public async Task Refuses_a_dot() => Assert.Contains("16 pixels", (await ReadAsync(Picture(8, 300, SKEncodedImageFormat.Png))).Refusal);

    [Fact]
    public async Task Refuses_half_a_file()
    {
        var whole = Picture(300, 300, SKEncodedImageFormat.Png);

        for (var length = 8; length <= whole.Length / 2; length += Math.Max(1, whole.Length / 12))
            Assert.NotNull((await ReadAsync(whole[..length])).Refusal);
    }

    static Task<(byte[]? Picture, string? Refusal)> ReadAsync(byte[] file) => LogoPicture.ReadAsync(file, TestContext.Current.CancellationToken);

    public static byte[] Picture(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Red);
        using var file = bitmap.Encode(format, 90);

        return file.ToArray();
    }

    /// <summary>A small picture whose header says that it is another size, with its check sum put right.</summary>
    static byte[] Claiming(int width, int height)
    {
        var file = Picture(32, 32, SKEncodedImageFormat.Png);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(29), Crc(file.AsSpan(12, 17)));

        return file;
    }

    static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
