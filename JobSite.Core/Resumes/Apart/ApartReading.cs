using System.Diagnostics;
using System.Text.Json;

namespace JobSite.Core.Resumes.Apart;

/// <summary>
/// Reads each file in a process of its own, which is ended when it takes too long or too much: two at once, others wait their turn.
/// </summary>
public sealed class ApartReading(string program, TimeProvider clock) : IResumeReading, IDisposable
{
    const int AtOnce = 2;
    const int LongestAnswer = 8 * 1024 * 1024;

    static readonly ResumeRefusal TooHard = new("Reading this file takes too long or needs too much room. Save it anew as PDF, or fill in the form.");

    readonly SemaphoreSlim turns = new(AtOnce);

    public async Task<ResumeAnswer> ReadAsync(ReadOnlyMemory<byte> file, string fileName, CancellationToken cancel = default)
    {
        if (file.Length > ResumeLimits.Bytes)
            return ResumeReader.Read(file, fileName, Today, cancel);

        await turns.WaitAsync(cancel);
        try
        {
            return await ReadApartAsync(file, fileName, cancel);
        }
        finally
        {
            turns.Release();
        }
    }

    DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    async Task<ResumeAnswer> ReadApartAsync(ReadOnlyMemory<byte> file, string fileName, CancellationToken cancel)
    {
        using var process = ReadingProcess.Start(program, Today);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(ResumeLimits.Time);
        try
        {
            process.ErrorDataReceived += (_, _) => { }; // may hold the person's words, so it goes nowhere
            process.BeginErrorReadLine();
            var answer = AnswerAsync(process, time.Token);
            await GiveAsync(process, file, fileName, time.Token);

            return await answer ?? TooHard;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return TooHard;
        }
        finally
        {
            process.Kill(); // no harm where it has ended by itself
        }
    }

    static async Task GiveAsync(Process process, ReadOnlyMemory<byte> file, string fileName, CancellationToken cancel)
    {
        using var head = new MemoryStream();
        await using var writer = new BinaryWriter(head);
        writer.Write(fileName);
        writer.Write(file.Length);
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(head.ToArray(), cancel);
            await process.StandardInput.BaseStream.WriteAsync(file, cancel);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // it has ended before it read all; there will be no answer either
        }
    }

    /// <summary>Null where the process ended without one, or with one that is no answer.</summary>
    static async Task<ResumeAnswer?> AnswerAsync(Process process, CancellationToken cancel)
    {
        using var answer = new MemoryStream();
        var piece = new byte[64 * 1024];
        while (await process.StandardOutput.BaseStream.ReadAsync(piece, cancel) is > 0 and var read)
        {
            answer.Write(piece, 0, read);
            if (answer.Length > LongestAnswer)
                return null;
        }

        await process.WaitForExitAsync(cancel);

        return process.ExitCode == 0 ? JsonSerializer.Deserialize<ResumeAnswer>(answer.ToArray()) : null;
    }

    public void Dispose() => turns.Dispose();
}
