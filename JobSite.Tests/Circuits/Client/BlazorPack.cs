using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace JobSite.Tests.Circuits.Client;

/// <summary>What circuits speak: MessagePack under a name of its own.</summary>
sealed class BlazorPack : IHubProtocol
{
    readonly MessagePackHubProtocol pack = new();

    public string Name => "blazorpack";
    public int Version => 1;
    public TransferFormat TransferFormat => pack.TransferFormat;

    public bool IsVersionSupported(int version) => version == Version;

    public ReadOnlyMemory<byte> GetMessageBytes(HubMessage message) => pack.GetMessageBytes(message);

    public void WriteMessage(HubMessage message, IBufferWriter<byte> output) => pack.WriteMessage(message, output);

    public bool TryParseMessage(ref ReadOnlySequence<byte> input, IInvocationBinder binder, [NotNullWhen(true)] out HubMessage? message) =>
        pack.TryParseMessage(ref input, binder, out message);
}
