using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace JobSite.Web.Ui;

/// <summary>A mark for a company that has none: drawn from its name, the same every time.</summary>
public static class LogoDrawing
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Ground, shape and letter: the letter reads well on both.</summary>
    static readonly (string Ground, string Shape, string Letter)[] Colors =
    [
        ("#0b6b4d", "#085039", "#ffffff"), ("#b8002e", "#8f0024", "#ffffff"), ("#111827", "#26324a", "#ffffff"),
        ("#7a4b00", "#5c3800", "#ffffff"), ("#24539b", "#183c74", "#ffffff"), ("#5b2a86", "#431d66", "#ffffff"),
        ("#8a2c5a", "#6a1f44", "#ffffff"), ("#17616b", "#0e474f", "#ffffff"), ("#a13d13", "#7c2d0c", "#ffffff"),
        ("#3f4a1f", "#2e3714", "#ffffff"), ("#e8b04a", "#f2cd86", "#2b1d00"), ("#b9dccb", "#d9eee3", "#0b3b2b"),
        ("#f3c9b8", "#fae3d9", "#56200c"), ("#c3d4f2", "#dfe8f9", "#142f5c"), ("#e3cdf0", "#f1e4f8", "#3d1957"),
        ("#d8d2c0", "#ebe7da", "#2e2a1c"),
    ];

    static readonly Func<string, IEnumerable<XElement>>[] Shapes =
    [
        _ => [],
        shape => [Circle(32, 32, 23, shape)],
        shape => [Path("M0 64 64 0V64Z", shape)],
        shape => [Path("M0 40H64V64H0Z", shape)],
        shape => [Path("M0 0H32A32 32 0 0 1 0 32Z", shape), Path("M64 64H32A32 32 0 0 1 64 32Z", shape)],
        shape => [Ring(32, 32, 24, 7, shape)],
        shape => from x in Enumerable.Range(0, 4) from y in Enumerable.Range(0, 4) select Circle(8 + 16 * x, 8 + 16 * y, 3, shape),
        shape => from i in Enumerable.Range(0, 4) select Path($"M{-20 + 24 * i} 64 {12 + 24 * i} 0H{22 + 24 * i}L{-10 + 24 * i} 64Z", shape),
        shape => [Path("M32 4C54 10 60 32 52 52 32 60 10 54 4 32 4 14 14 4 32 4Z", shape)],
        shape => [Path("M32 5 55.4 18.5V45.5L32 59 8.6 45.5V18.5Z", shape)],
        shape => from r in new[] { 58, 42, 26 } select Ring(0, 64, r, 7, shape),
        shape => [Path("M-4 64 20 26 36 50 48 34 70 64Z", shape)],
        shape => from i in Enumerable.Range(0, 8) select Path($"M{i % 2 * 16 + i / 2 % 2 * 32} {i / 2 * 16}h16v16h-16Z", shape),
        shape => [Circle(46, 18, 10, shape), Path("M0 46q8-8 16 0t16 0 16 0 16 0V64H0Z", shape)],
        shape => [Path("M32 2 41 23 62 32 41 41 32 62 23 41 2 32 23 23Z", shape)],
        shape => [Path("M0 0H18V64H0ZM46 0H64V64H46Z", shape)],
    ];

    public static string Of(string name)
    {
        var seed = Hash(name);
        var (ground, shape, letter) = Colors[seed % (uint)Colors.Length];
        var shapes = Shapes[seed / 31 % (uint)Shapes.Length](shape);
        var letters = Letters(name, seed / 997 % 3 == 0 ? 2 : 1);

        return new XElement(Svg + "svg",
            new XAttribute("viewBox", "0 0 64 64"),
            Path("M0 0H64V64H0Z", ground),
            shapes,
            new XElement(Svg + "text",
                new XAttribute("x", "32"),
                new XAttribute("y", letters.Length > 1 ? "41" : "43"),
                new XAttribute("text-anchor", "middle"),
                new XAttribute("font-family", "Figtree,system-ui,sans-serif"),
                new XAttribute("font-size", letters.Length > 1 ? "25" : "32"),
                new XAttribute("font-weight", "800"),
                new XAttribute("fill", letter),
                letters)).ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The first letter of the name, or of its first words. Nothing but letters and digits ever gets into the picture.</summary>
    static string Letters(string name, int most)
    {
        var initials = name.Split([' ', '-', '.', '_', '&', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.EnumerateRunes().FirstOrDefault(Rune.IsLetterOrDigit))
            .Where(initial => initial != default)
            .Take(most)
            .Select(initial => Rune.ToUpperInvariant(initial).ToString());

        return string.Concat(initials);
    }

    static XElement Path(string d, string fill) =>
        new(Svg + "path", new XAttribute("d", d), new XAttribute("fill", fill));

    static XElement Circle(int x, int y, int r, string fill) =>
        new(Svg + "circle", new XAttribute("cx", x), new XAttribute("cy", y), new XAttribute("r", r), new XAttribute("fill", fill));

    static XElement Ring(int x, int y, int r, int width, string color)
    {
        var ring = Circle(x, y, r, "none");
        ring.Add(new XAttribute("stroke", color), new XAttribute("stroke-width", width.ToString(CultureInfo.InvariantCulture)));
        return ring;
    }

    /// <summary>FNV-1a: the framework's own hash differs from start to start.</summary>
    static uint Hash(string text) => Encoding.UTF8.GetBytes(text).Aggregate(2166136261u, (hash, b) => (hash ^ b) * 16777619);
}
