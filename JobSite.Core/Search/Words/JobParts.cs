namespace JobSite.Core.Search.Words;

/// <summary>Parts of a job that are searched, the weightiest first.</summary>
[Flags]
enum JobParts
{
    Title = 1,
    Skills = 2,
    Company = 4,
    Place = 8,
    Summary = 16,
    Body = 32,
    All = 63,
}
