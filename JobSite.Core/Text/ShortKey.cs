using System.Security.Cryptography;

namespace JobSite.Core.Text;

/// <summary>A random handle for addresses: letters and digits that are read aloud without mistakes (no I, L, O, U).</summary>
public static class ShortKey
{
    public const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New(int length) => RandomNumberGenerator.GetString(Alphabet, length);
}
