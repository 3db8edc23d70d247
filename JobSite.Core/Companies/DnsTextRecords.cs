using System.Net;
using DnsClient;

namespace JobSite.Core.Companies;

/// <summary>Asks the name server of this machine, or the one that is named.</summary>
public sealed class DnsTextRecords(IPEndPoint? server = null) : ITextRecords
{
    readonly LookupClient client = new(server is null ? Patient(new()) : Patient(new(server)));

    static LookupClientOptions Patient(LookupClientOptions options)
    {
        (options.Timeout, options.Retries, options.UseCache, options.ThrowDnsErrors) = (TimeSpan.FromSeconds(3), 1, false, false);

        return options;
    }

    public async Task<IReadOnlyList<string>> OfAsync(string domain, CancellationToken cancel = default)
    {
        try
        {
            var answer = await client.QueryAsync(domain, QueryType.TXT, cancellationToken: cancel);

            return [.. answer.Answers.TxtRecords().Select(r => string.Concat(r.Text))];
        }
        catch (DnsResponseException)
        {
            return [];
        }
    }
}
