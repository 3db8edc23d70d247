using JobSite.Core.Import.Links;

namespace JobSite.Tests.Import;

public class JobLinkTests
{
    [Theory]
    [InlineData("https://boards.greenhouse.io/crust/jobs/4012345", "https://boards-api.greenhouse.io/v1/boards/crust/jobs/4012345?pay_transparency=true")]
    [InlineData("https://job-boards.greenhouse.io/crust/jobs/4012345?gh_src=abc", "https://boards-api.greenhouse.io/v1/boards/crust/jobs/4012345?pay_transparency=true")]
    [InlineData("https://boards.greenhouse.io/embed/job_app?for=crust&token=4012345", "https://boards-api.greenhouse.io/v1/boards/crust/jobs/4012345?pay_transparency=true")]
    [InlineData("https://jobs.lever.co/crust/0b9f4a5e-5a3c-4f39-9d5e-0a1b2c3d4e5f/apply", "https://api.lever.co/v0/postings/crust/0b9f4a5e-5a3c-4f39-9d5e-0a1b2c3d4e5f?mode=json")]
    [InlineData("https://jobs.eu.lever.co/crust/0b9f4a5e-5a3c-4f39-9d5e-0a1b2c3d4e5f", "https://api.eu.lever.co/v0/postings/crust/0b9f4a5e-5a3c-4f39-9d5e-0a1b2c3d4e5f?mode=json")]
    [InlineData("jobs.ashbyhq.com/Crust/0b9f4a5e-5a3c-4f39-9d5e-0a1b2c3d4e5f", "https://api.ashbyhq.com/posting-api/job-board/Crust?includeCompensation=true")]
    [InlineData("https://apply.workable.com/crust/j/A1B2C3D4E5/", "https://apply.workable.com/api/v1/widget/accounts/crust?details=true")]
    [InlineData("http://crust.example/jobs/baker", "https://crust.example/jobs/baker")]
    public void Knows_where_a_board_gives_the_job_as_data(string typed, string data) =>
        Assert.Equal(data, JobLink.Read(typed)!.Data.AbsoluteUri);

    [Theory]
    [InlineData(""), InlineData("We look for a baker"), InlineData("baker"), InlineData("javascript:alert(1)"), InlineData("file:///etc/passwd"), InlineData("https://localhost/x")]
    public void Is_none_where_there_is_no_link(string typed) => Assert.Null(JobLink.Read(typed));
}
