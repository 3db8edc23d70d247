using System.Security.Cryptography;

namespace JobSite.Core.Files;

/// <summary>Files in a folder of this machine. Names are random and of our making; any other leads to nothing.</summary>
public sealed class FolderFileStore(string folder) : IFileStore
{
    const int NameBytes = 16;

    public async Task<string> KeepAsync(ReadOnlyMemory<byte> content, string ending, CancellationToken cancel = default)
    {
        var name = $"{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NameBytes))}.{ending}";
        if (!IsOurs(name))
            throw new ArgumentException($"A file cannot end in {ending}.", nameof(ending));

        Directory.CreateDirectory(folder);
        var unfinished = Path.Combine(folder, $"{name}.part");
        try
        {
            await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await file.WriteAsync(content, cancel);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, Path.Combine(folder, name));
        }
        finally
        {
            File.Delete(unfinished);
        }

        return name;
    }

    public async Task<byte[]?> ReadAsync(string name, CancellationToken cancel = default)
    {
        var path = Path.Combine(folder, IsOurs(name) ? name : "nothing");

        return File.Exists(path) ? await File.ReadAllBytesAsync(path, cancel) : null;
    }

    public void Forget(string name)
    {
        if (IsOurs(name) && Directory.Exists(folder))
            File.Delete(Path.Combine(folder, name));
    }

    static bool IsOurs(string name) =>
        name.Split('.') is [{ Length: NameBytes * 2 } start, { Length: > 0 and < 6 } ending]
        && start.All(char.IsAsciiHexDigitLower) && ending.All(char.IsAsciiLetterLower);
}
