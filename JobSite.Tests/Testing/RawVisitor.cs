using System.Net;
using System.Net.Sockets;
using System.Text;

namespace JobSite.Tests.Testing;

/// <summary>Says to a server what no decent client would, and hands back all that it answers.</summary>
public sealed class RawVisitor(Uri server)
{
    public async Task<RawAnswer> AskAsync(string target, string method = "GET", string? host = null, params string[] headers)
    {
        string[] lines = [$"{method} {target} HTTP/1.1", $"Host: {host ?? server.Authority}", "Connection: close", .. headers, "", ""];
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, server.Port, TestContext.Current.CancellationToken);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(string.Join("\r\n", lines)), TestContext.Current.CancellationToken);

        return RawAnswer.Read(await AllAsync(stream));
    }

    /// <summary>A server that refuses early closes before it has read all, which some systems report as a reset.</summary>
    static async Task<string> AllAsync(NetworkStream stream)
    {
        var (all, part) = (new MemoryStream(), new byte[16_384]);
        try
        {
            while (await stream.ReadAsync(part, TestContext.Current.CancellationToken) is > 0 and var count)
                all.Write(part, 0, count);
        }
        catch (IOException) when (all.Length > 0)
        {
        }

        return Encoding.UTF8.GetString(all.ToArray());
    }
}

public sealed record RawAnswer(int Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public static RawAnswer Read(string text)
    {
        var (head, body) = text.Split("\r\n\r\n", 2) is [var first, var rest] ? (first, rest) : (text, "");
        var lines = head.Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).GroupBy(h => h[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(h => h.Key, h => string.Join(", ", h.Select(x => x[1])), StringComparer.OrdinalIgnoreCase);

        return new(int.Parse(lines[0].Split(' ')[1], null), headers, body);
    }
}
