using System.Net;
using System.Net.Sockets;
using System.Text;

namespace JobSite.Tests.Companies;

/// <summary>A name server that knows TXT records and nothing else.</summary>
sealed class NameServer : IAsyncDisposable
{
    readonly UdpClient socket = new(new IPEndPoint(IPAddress.Loopback, 0));
    readonly Dictionary<string, string[]> records;
    readonly Task answering;

    public NameServer(params (string Name, string[] Texts)[] known)
    {
        records = known.ToDictionary(r => r.Name, r => r.Texts, StringComparer.OrdinalIgnoreCase);
        answering = AnswerAsync();
    }

    public IPEndPoint Address => (IPEndPoint)socket.Client.LocalEndPoint!;

    async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                var asked = await socket.ReceiveAsync();
                await socket.SendAsync(AnswerTo(asked.Buffer), asked.RemoteEndPoint);
            }
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
            // It was switched off.
        }
    }

    byte[] AnswerTo(byte[] asked)
    {
        var (words, at) = (new List<string>(), 12);
        while (asked[at] is > 0 and var length)
        {
            words.Add(Encoding.ASCII.GetString(asked, at + 1, length));
            at += length + 1;
        }

        var question = asked[12..(at + 5)];
        var texts = records.GetValueOrDefault(string.Join('.', words)) ?? [];
        List<byte> answer = [asked[0], asked[1], 0x81, (byte)(texts.Length > 0 ? 0x80 : 0x83), 0, 1, 0, (byte)texts.Length, 0, 0, 0, 0, .. question];
        foreach (var text in texts)
            answer.AddRange([0xC0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, (byte)(text.Length + 1), (byte)text.Length, .. Encoding.ASCII.GetBytes(text)]);

        return [.. answer];
    }

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        await answering;
    }
}
