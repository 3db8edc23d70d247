using System.Globalization;
using System.Text.Json;

namespace JobSite.Core.Resumes.Apart;

/// <summary>The far side of <see cref="ApartReading"/>: reads one file from its input, writes the answer to its output, and ends.</summary>
public static class ReadingCommand
{
    public const string Name = "read-resume";

    /// <param name="today">As the site has it ("2026-11-27").</param>
    public static int Run(string today, Stream input, Stream output)
    {
        using var reader = new BinaryReader(input);
        var fileName = reader.ReadString();
        var file = reader.ReadBytes(Math.Min(reader.ReadInt32(), ResumeLimits.Bytes + 1));

        var answer = ResumeReader.Read(file, fileName, DateOnly.ParseExact(today, "O", CultureInfo.InvariantCulture));
        JsonSerializer.Serialize(output, answer);
        output.Flush();

        return 0;
    }
}
