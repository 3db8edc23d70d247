using JobSite.Core.Search.Columns;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace JobSite.Core.Search.Indexing;

/// <summary>Where the index lies. What cannot be read there is thrown away, since all of it can be made anew.</summary>
static class IndexFolder
{
    const int MostFolders = 9;

    /// <summary>Where another process holds the folder, another one beside it is used.</summary>
    public static IndexFiles Open(string? folder, Meanings meanings)
    {
        if (folder is null)
            return new(new RAMDirectory(), meanings);

        for (var i = 1; ; i++)
        {
            var path = i == 1 ? folder : $"{folder}-{i}";
            try
            {
                return OpenOrClear(path, meanings);
            }
            catch (LockObtainFailedException) when (i < MostFolders)
            {
            }
        }
    }

    /// <summary>Reads every byte, and compares it with what was written.</summary>
    public static bool AreSound(DirectoryReader reader)
    {
        try
        {
            foreach (var leaf in reader.Leaves)
                leaf.AtomicReader.CheckIntegrity();

            return true;
        }
        catch (Exception e) when (IsBroken(e))
        {
            return false;
        }
    }

    static IndexFiles OpenOrClear(string path, Meanings meanings)
    {
        System.IO.Directory.CreateDirectory(path);
        try
        {
            return OpenSound(path, meanings);
        }
        catch (Exception e) when (IsBroken(e) && e is not LockObtainFailedException)
        {
            foreach (var file in System.IO.Directory.EnumerateFiles(path))
                File.Delete(file);
            return OpenSound(path, meanings);
        }
    }

    static IndexFiles OpenSound(string path, Meanings meanings)
    {
        var files = new IndexFiles(new NIOFSDirectory(path), meanings);
        try
        {
            using var reader = files.Refresh(null);
            foreach (var leaf in reader.Leaves)
                SegmentColumns.Of(leaf.AtomicReader, meanings);
            return files;
        }
        catch
        {
            files.Abandon();
            throw;
        }
    }

    static bool IsBroken(Exception e) =>
        e is IOException or InvalidDataException or ArgumentException or InvalidOperationException or FormatException
            or IndexOutOfRangeException or OverflowException or UnauthorizedAccessException or KeyNotFoundException or NullReferenceException;
}
