using System.Text;
using JobSite.Core.Fetching;

namespace JobSite.Core.Companies;

/// <summary>The file that a company lays at its site to prove that it is its own.</summary>
public sealed class ProofFile(ExternalFetch fetch, Func<string, Uri>? addressOf = null)
{
    public const string Path = "/.well-known/jobsite-verification.txt";

    /// <summary>Looked for at the domain itself and at its www: any other host of it may be somebody else's.</summary>
    public async Task<bool> HasAsync(string domain, string code, CancellationToken cancel = default) =>
        await HasAtAsync(domain, code, cancel) || await HasAtAsync($"www.{domain}", code, cancel);

    async Task<bool> HasAtAsync(string host, string code, CancellationToken cancel)
    {
        var address = addressOf?.Invoke(host) ?? new Uri($"https://{host}{Path}");
        try
        {
            var file = await fetch.GetAsync(address, cancel);

            return file.Type == "text/plain" && IsSame(address.Host, file.Address.Host)
                && Encoding.UTF8.GetString(file.Content).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains(code);
        }
        catch (FetchException)
        {
            return false;
        }
    }

    /// <summary>A redirect to somewhere else would prove that place.</summary>
    static bool IsSame(string asked, string found) => asked == found || asked == $"www.{found}" || found == $"www.{asked}";
}
