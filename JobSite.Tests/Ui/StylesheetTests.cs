using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace JobSite.Tests.Ui;

/// <summary>The stylesheet, the script and the font: how heavy they are, and whether their colors can be read.</summary>
public class StylesheetTests
{
    static readonly string Css = File.ReadAllText(Asset("site.css"));

    [Theory]
    [InlineData("ink", "paper", 4.5)]
    [InlineData("ink", "surface", 4.5)]
    [InlineData("ink", "sunken", 4.5)]
    [InlineData("ink", "accent-soft", 4.5)]
    [InlineData("ink", "mark", 4.5)]
    [InlineData("muted", "paper", 4.5)]
    [InlineData("muted", "surface", 4.5)]
    [InlineData("muted", "sunken", 4.5)]
    [InlineData("accent", "paper", 4.5)]
    [InlineData("accent", "surface", 4.5)]
    [InlineData("accent", "accent-soft", 4.5)]
    [InlineData("on-accent", "accent", 4.5)]
    [InlineData("on-accent", "accent-hover", 4.5)]
    [InlineData("warn", "warn-soft", 4.5)]
    [InlineData("warn", "surface", 4.5)]
    [InlineData("danger", "danger-soft", 4.5)]
    [InlineData("danger", "surface", 4.5)]
    [InlineData("info", "info-soft", 4.5)]
    [InlineData("control", "surface", 3)]
    [InlineData("control", "paper", 3)]
    public void Can_be_read_in_both_themes(string text, string ground, double atLeast)
    {
        foreach (var theme in new[] { 0, 1 })
        {
            var contrast = Contrast(Color(text, theme), Color(ground, theme));
            Assert.True(contrast >= atLeast, $"{text} on {ground}, theme {theme}: {contrast:0.00}");
        }
    }

    [Theory]
    [InlineData("site.css", 8)]
    [InlineData("site.js", 4)]
    public void Stays_small(string file, int kilobytes) =>
        Assert.InRange(Packed(File.ReadAllBytes(Asset(file))), 1, kilobytes * 1024);

    [Fact]
    public void Brings_one_small_font() => Assert.InRange(new FileInfo(Asset("fonts/figtree.woff2")).Length, 1, 25 * 1024);

    [Fact]
    public void Has_a_flag_for_every_country() =>
        Assert.Empty(Core.Places.Country.All.Where(c => !File.Exists(Asset($"flags/{c.Code.ToLowerInvariant()}.svg"))).Select(c => c.Code));

    [Fact]
    public void Asks_nobody_else_for_anything() => Assert.DoesNotMatch(@"url\(\s*[""']?(https?:)?//|@import", Css);

    static double[] Color(string token, int theme)
    {
        var pair = Regex.Match(Css, $@"--{token}: light-dark\((#\w+), (#\w+)\)");
        Assert.True(pair.Success, token);
        var hex = pair.Groups[1 + theme].Value;

        return [.. Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(1 + 2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)];
    }

    static double Contrast(double[] a, double[] b)
    {
        var (x, y) = (Light(a), Light(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    static double Light(double[] rgb)
    {
        static double Linear(double c) => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        return 0.2126 * Linear(rgb[0]) + 0.7152 * Linear(rgb[1]) + 0.0722 * Linear(rgb[2]);
    }

    static int Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);

        return (int)packed.Length;
    }

    static string Asset(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(here, "../../../JobSite.Web/wwwroot", name));
}
