using JobSite.Core.Search.Columns;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace JobSite.Core.Search.Indexing;

/// <summary>The index on the disk. With each commit it keeps its version and the number of the last change in it.</summary>
sealed class IndexFiles : IDisposable
{
    const string VersionKey = "version";
    const string SequenceKey = "sequence";
    const int Many = 100; // jobs worth several threads
    const int MostFolders = 9;

    readonly Directory directory;
    readonly IndexWriter writer;
    readonly JobDocument[] documents = [.. Enumerable.Range(0, Math.Clamp(Environment.ProcessorCount, 1, 4)).Select(_ => new JobDocument())];

    IndexFiles(Directory directory, Meanings meanings)
    {
        this.directory = directory;
        var data = Known(directory);
        writer = new(directory, Settings(meanings, data is null ? OpenMode.CREATE : OpenMode.APPEND));
        Sequence = data is null ? 0 : long.Parse(data[SequenceKey], null);
    }

    public long Sequence { get; set; }

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

    public void Write(JobChanges.Batch batch, DateTimeOffset now)
    {
        if (batch.Jobs.Count < Many)
            foreach (var job in batch.Jobs)
                Write(job, batch.AreNew, documents[0], now);
        else
            Parallel.For(0, documents.Length, i =>
            {
                for (var at = i; at < batch.Jobs.Count; at += documents.Length)
                    Write(batch.Jobs[at], batch.AreNew, documents[i], now);
            });

        Sequence = batch.UpTo;
    }

    void Write(JobToIndex one, bool isNew, JobDocument document, DateTimeOffset now)
    {
        var job = one.Job;
        if (job.VisibleUntil <= now || job.VisibleUntil <= job.VisibleFrom)
            writer.DeleteDocuments(JobDocument.IdOf(job.Id));
        else if (isNew)
            writer.AddDocument(document.Of(job, one.Plain));
        else
            writer.UpdateDocument(JobDocument.IdOf(job.Id), document.Of(job, one.Plain));
    }

    public DirectoryReader Refresh(DirectoryReader? before) => before is null
        ? DirectoryReader.Open(writer, applyAllDeletes: true)
        : DirectoryReader.OpenIfChanged(before, writer, applyAllDeletes: true) ?? before;

    public void Commit()
    {
        writer.SetCommitData(new Dictionary<string, string>
        {
            [VersionKey] = JobFields.Version,
            [SequenceKey] = Sequence.ToString(null, null),
        });
        writer.Commit();
    }

    public void Clear()
    {
        writer.DeleteAll();
        Sequence = 0;
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

    public void Dispose()
    {
        Commit();
        writer.Dispose();
        directory.Dispose();
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
            files.writer.Rollback();
            files.directory.Dispose();
            throw;
        }
    }

    /// <summary>What the last commit says of itself; null where there is none, or none of this version.</summary>
    static IDictionary<string, string>? Known(Directory directory)
    {
        if (!DirectoryReader.IndexExists(directory))
            return null;

        var infos = new SegmentInfos();
        infos.Read(directory);
        return infos.UserData.TryGetValue(VersionKey, out var version) && version == JobFields.Version ? infos.UserData : null;
    }

    static IndexWriterConfig Settings(Meanings meanings, OpenMode mode) => new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
    {
        OpenMode = mode,
        RAMBufferSizeMB = 48,
        WriteLockTimeout = 200,
        MergedSegmentWarmer = new Warmer(meanings),
    };

    static bool IsBroken(Exception e) =>
        e is IOException or InvalidDataException or ArgumentException or InvalidOperationException or FormatException
            or IndexOutOfRangeException or OverflowException or UnauthorizedAccessException or KeyNotFoundException or NullReferenceException;

    sealed class Warmer(Meanings meanings) : IndexWriter.IndexReaderWarmer
    {
        public override void Warm(AtomicReader reader) => SegmentColumns.Of(reader, meanings);
    }
}
