namespace JobSite.Bench.Search;

/// <summary>A job made up for measuring: the same number always makes the same job.</summary>
sealed record MadeJob(
    int Id, int Company, string Title, string Summary, string Body, string Category, string? Seniority, string Employment, string Workplace,
    string Country, string Town, string? OpenTo, (int From, int To, string Currency)? Pay, IReadOnlyList<string> Skills, int AgeInHours);
