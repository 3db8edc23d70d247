using System.Text;
using CsCheck;
using JobSite.Core.Text;

namespace JobSite.Tests.Text;

public class MojibakeTests
{
    [Theory]
    [InlineData("MÃ¼nchen", "München")]
    [InlineData("Ã–sterreich", "Österreich")]
    [InlineData("donâ€™t", "don’t")]
    [InlineData("donâ\u0080\u0099t", "don’t")]
    [InlineData("Â£45,000 â€“ Â£50,000", "£45,000 – £50,000")]
    [InlineData("WrocÅ‚aw", "Wrocław")]
    [InlineData("ðŸš€ launch", "🚀 launch")]
    [InlineData("MÃƒÂ¼nchen", "München")]
    public void Is_repaired(string broken, string right) => Assert.Equal(right, Mojibake.Repair(broken));

    [Theory]
    [InlineData("München, Zürich, Ærø – Ångström")]
    [InlineData("SÃO PAULO, AÇÃO, “AMANHÔ e “NÃO”")]
    [InlineData("„MENÜ“ und «CAFÉ» – «À»")]
    [InlineData("Ünlü, Çağrı, Łódź, naïve café–“quoted”")]
    [InlineData("Инженер 工程师 مهندس 🚀 £45,000 €50k")]
    public void Leaves_right_text_alone(string right) => Assert.Equal(right, Mojibake.Repair(right));

    // Signs have a letter or digit behind them, as in right text: "ä’’" by itself could be either.
    static readonly string[] Parts = ["a", "e", " ", "ü", "ö", "ä", "ß", "é", "è", "ñ", "ç", "ša", "ø", "ł", "ę", "a’s", "x–y", "a€9", "a£5"];

    static readonly Gen<string> Right = Gen.Int[0, Parts.Length - 1].Array[1, 30].Select(chosen => string.Concat(chosen.Select(i => Parts[i])));

    [Fact]
    public void Brings_back_what_was_read_as_Latin_1() => Right
        .Sample(right => Mojibake.Repair("Ã¼ " + Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("x" + right + "x")))
            .EndsWith(right + "x", StringComparison.Ordinal));

    [Fact]
    public void Never_throws() => Gen.String.Sample(any => Mojibake.Repair(any) is not null);
}
