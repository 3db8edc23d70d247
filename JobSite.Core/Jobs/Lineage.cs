using System.Security.Cryptography;
using System.Text;
using JobSite.Core.Work;

namespace JobSite.Core.Jobs;

/// <summary>Which postings are of one opening: the same company, trade, way of working and, level and place apart, title.</summary>
public static class Lineage
{
    public static readonly TimeSpan RepostWithin = TimeSpan.FromDays(90);

    public static string KeyOf(string companySlug, string title, string categoryKey, WorkplaceType? workplace)
    {
        var told = $"{companySlug}\n{TitleReader.ForLineage(title)}\n{categoryKey}\n{workplace}";

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)).AsSpan(0, 10));
    }

    /// <summary>Whether two postings of one lineage also say the same. Where one says too little to tell, the whole title decides.</summary>
    public static bool SayTheSame(Job one, Job other) =>
        TextPrint.Likeness(one.Print, other.Print) is { } likeness
            ? likeness >= TextPrint.Same
            : Letters(one.Title).Equals(Letters(other.Title), StringComparison.OrdinalIgnoreCase);

    static string Letters(string title) => string.Concat(title.Where(c => char.IsLetterOrDigit(c) || c is '+' or '#'));
}
