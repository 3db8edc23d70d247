namespace JobSite.Core.Resumes.Formats;

/// <summary>Ends the reading of a file; its message is the sentence for whoever gave it.</summary>
sealed class RefusedFileException(string sentence) : Exception(sentence)
{
    public static RefusedFileException TooLong =>
        new($"This file has more text than {ResumeLimits.Characters:N0} characters. A résumé is shorter: leave out the rest and try again.");

    public static RefusedFileException NoText =>
        new("There is no text in this file: it may be a scan or a picture. Save the résumé as PDF from the program it was written in, or fill in the form.");
}
