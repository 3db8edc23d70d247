namespace JobSite.Core.Files;

/// <summary>Keeps files that people gave us, under names that we give.</summary>
public interface IFileStore
{
    /// <summary>Kept whole, or not at all. Returns its name.</summary>
    Task<string> KeepAsync(ReadOnlyMemory<byte> content, string ending, CancellationToken cancel = default);

    /// <summary>Null where there is no file of that name.</summary>
    Task<byte[]?> ReadAsync(string name, CancellationToken cancel = default);

    void Forget(string name);
}
