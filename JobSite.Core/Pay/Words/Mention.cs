namespace JobSite.Core.Pay.Words;

/// <summary>Where a phrase stands in a text, and what it means.</summary>
readonly record struct Mention<T>(int Start, int End, T Value);
