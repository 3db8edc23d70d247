using CsCheck;
using JobSite.Core.Values;

namespace JobSite.Tests.Hiring;

public class CsvCellTests
{
    [Theory]
    [InlineData("=1+1"), InlineData("+1"), InlineData("-1"), InlineData("@SUM(A1)"), InlineData("\t=1"), InlineData("\r=1"), InlineData("\n=1")]
    [InlineData("  =1"), InlineData("\u00A0=1"), InlineData("\u2003=1"), InlineData("\u200B=1"), InlineData("\uFEFF=1"), InlineData(" \u200B \u00A0=1")]
    [InlineData("=HYPERLINK(\"http://evil.example\",\"x\")"), InlineData("=cmd|' /C calc'!A0"), InlineData("＝1+1"), InlineData("＋1"), InlineData("－1"), InlineData("＠x")]
    [InlineData("\u202E=1"), InlineData("|calc"), InlineData("%0A=1"), InlineData("−1"), InlineData("\0=1"), InlineData("\u0085=1")]
    public void Is_never_a_formula(string text) => Assert.StartsWith("\"'", CsvCell.Of(text));

    [Theory]
    [InlineData("Baker", "\"Baker\"")]
    [InlineData("C++ Developer", "\"C++ Developer\"")]
    [InlineData("He said \"no\", twice", "\"He said \"\"no\"\", twice\"")]
    [InlineData("one\r\n=two", "\"one  =two\"")]
    [InlineData("a,b;c\td", "\"a,b;c d\"")]
    [InlineData("", "\"\"")]
    [InlineData(null, "\"\"")]
    public void Says_everything_else_as_it_is(string? text, string cell) => Assert.Equal(cell, CsvCell.Of(text));

    [Fact]
    public void Stays_one_cell_whatever_is_in_it() => Gen.String.Sample(text =>
    {
        var cell = CsvCell.Of(text);

        return cell is ['"', .., '"'] && !cell.Any(char.IsControl) && !cell[1..^1].Replace("\"\"", "", StringComparison.Ordinal).Contains('"');
    });
}
