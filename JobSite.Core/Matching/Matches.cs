namespace JobSite.Core.Matching;

/// <summary>Who fits a job: how many, the best of them, and what would change it. Numbers are true here; who shows them blurs them.</summary>
/// <param name="Count">
/// Of those whom nothing keeps apart from the job: all who have every must-have, themselves or by a skill that includes it.
/// Where a job states none, all who have any of what its title and text ask for.
/// </param>
/// <param name="Best">The best by score. They have one must-have at least, and where too few have them all, some miss others.</param>
/// <param name="Close">How many more have some of the must-haves.</param>
public sealed record Matches(int Count, IReadOnlyList<Match> Best, IReadOnlyList<WhatIf> WhatIfs, int Close = 0);
