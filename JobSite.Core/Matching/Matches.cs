namespace JobSite.Core.Matching;

/// <summary>Who fits a job: how many, the best of them, and what would change it. Numbers are true here; who shows them blurs them.</summary>
public sealed record Matches(int Count, IReadOnlyList<Match> Best, IReadOnlyList<WhatIf> WhatIfs);
