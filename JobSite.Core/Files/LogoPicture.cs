using SkiaSharp;

namespace JobSite.Core.Files;

/// <summary>A picture that somebody gave, drawn anew: nothing of the file itself is kept.</summary>
public static class LogoPicture
{
    public const int MostBytes = 2 * 1024 * 1024;
    public const int MostPixels = 25_000_000;
    public const int Side = 256;
    const int Smallest = 16;
    const int Quality = 90;

    static readonly SemaphoreSlim One = new(1); // a picture of 25 megapixels takes 100 MB while it is read

    /// <summary>A square WebP; or, in a sentence, why not.</summary>
    public static async Task<(byte[]? Picture, string? Refusal)> ReadAsync(byte[] file, CancellationToken cancel = default)
    {
        if (file.Length > MostBytes)
            return (null, $"A logo has at most {MostBytes / 1024 / 1024} MB.");
        if (!IsPicture(file))
            return (null, "Use a PNG, JPEG or WebP file.");

        await One.WaitAsync(cancel);
        try
        {
            return Draw(file);
        }
        finally
        {
            One.Release();
        }
    }

    static bool IsPicture(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        || file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || (file.Length > 12 && file.StartsWith("RIFF"u8) && file[8..12].SequenceEqual("WEBP"u8));

    static (byte[]?, string?) Draw(byte[] file)
    {
        const string Broken = "This picture cannot be read. Save it anew and try again.";

        using var codec = SKCodec.Create(new MemoryStream(file), out _);
        if (codec?.EncodedFormat is not (SKEncodedImageFormat.Png or SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Webp))
            return (null, Broken);
        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
            return (null, $"A logo has at most {MostPixels / 1_000_000} megapixels.");
        if (Math.Min(codec.Info.Width, codec.Info.Height) < Smallest)
            return (null, $"A logo has at least {Smallest} pixels each way.");

        var size = codec.GetScaledDimensions(Math.Min(1f, 2f * Side / Math.Max(codec.Info.Width, codec.Info.Height)));
        using var given = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        if (codec.GetPixels(given.Info, given.GetPixels()) is not SKCodecResult.Success)
            return (null, Broken);

        return (Square(given), null);
    }

    static byte[] Square(SKBitmap given)
    {
        using var square = new SKBitmap(new SKImageInfo(Side, Side, SKColorType.Rgba8888, SKAlphaType.Premul));
        using var canvas = new SKCanvas(square);
        using var image = SKImage.FromBitmap(given);
        var scale = (float)Side / Math.Max(given.Width, given.Height);
        var (width, height) = (given.Width * scale, given.Height * scale);
        canvas.Clear(SKColors.Transparent);
        canvas.DrawImage(image, SKRect.Create((Side - width) / 2, (Side - height) / 2, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        canvas.Flush();
        using var webp = square.Encode(SKEncodedImageFormat.Webp, Quality);

        return webp.ToArray();
    }
}
