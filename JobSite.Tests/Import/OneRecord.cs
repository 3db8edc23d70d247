using System.Text;
using System.Text.Json;
using JobSite.Core.Companies;
using JobSite.Core.Import;
using JobSite.Core.Import.Reading;
using JobSite.Core.Jobs;
using JobSite.Core.Text;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Import;

/// <summary>A file of one record, read and understood.</summary>
static class OneRecord
{
    public static ReadRecord Of(string file) =>
        Assert.Single(JobFile.Open(new Content("jobs", () => new MemoryStream(Encoding.UTF8.GetBytes(file)), Given.Now), FormatOptions.None).Read());

    public static RawJob Raw(string file) => Of(file).Job!;

    public static ReadRecord OfPosting(string posting) => Of(JsonSerializer.Serialize(new { id = 1, posting }));

    public static Job Understood(RawJob raw) =>
        JobReader.Read(raw, new Company(raw.Company!, Slug.Of(raw.Company!)), "test", "hash", Given.Now);
}
