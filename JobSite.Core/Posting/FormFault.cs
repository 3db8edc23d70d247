namespace JobSite.Core.Posting;

/// <summary>What keeps a form from being published, said at its field.</summary>
/// <param name="Field">Name of the property of <see cref="JobForm"/>; of a line of pay with its place ("Pay[0]").</param>
/// <param name="Says">What is wrong and what to do about it.</param>
/// <param name="IsMissing">Nothing wrong was typed: it is only not said yet.</param>
public sealed record FormFault(string Field, string Says, bool IsMissing = false);
