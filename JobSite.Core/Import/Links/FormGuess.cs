using System.Collections;
using System.Reflection;
using JobSite.Core.Companies;
using JobSite.Core.Posting;
using JobSite.Core.Text;

namespace JobSite.Core.Import.Links;

/// <summary>Fills a form in from a job that was read elsewhere, and marks what it filled in until somebody has looked at it.</summary>
public static class FormGuess
{
    /// <summary>What is the poster's own to say, whatever another page says.</summary>
    static readonly string[] Own =
        [nameof(JobForm.Company), nameof(JobForm.Guessed), nameof(JobForm.Repeats), nameof(JobForm.PublishAt), nameof(JobForm.ClosesAt)];

    static readonly IReadOnlyList<PropertyInfo> Fields = [.. typeof(JobForm).GetProperties().Where(p => p.CanWrite && !Own.Contains(p.Name))];

    extension(JobForm form)
    {
        /// <summary>Takes over all that the job says; what it does not say stays. Answers with the names of the fields it filled in.</summary>
        /// <remarks>Throws <see cref="RefusedException"/> when there is no job in it.</remarks>
        public IReadOnlyList<string> FillIn(RawJob raw, DateTimeOffset now)
        {
            var told = raw with { Company = form.Company.Trim() is { Length: > 0 } named ? named : raw.Company };
            if (JobReader.Refusal(told) is { } refusal)
                throw new RefusedException(refusal);

            var job = JobReader.Read(told, new Company(told.Company!, Slug.Of(told.Company!)), "link", "", now);
            var guess = job.ToForm();
            var filled = Fields.Where(f => SaysSomething(f.GetValue(guess))).ToList();
            foreach (var field in filled)
                field.SetValue(form, field.GetValue(guess));
            form.Guessed = [.. filled.Select(f => f.Name)];

            return [.. form.Guessed];
        }
    }

    static bool SaysSomething(object? value) => value switch
    {
        null => false,
        string text => text.Length > 0,
        IEnumerable many => many.Cast<object>().Any(),
        _ => true,
    };
}
