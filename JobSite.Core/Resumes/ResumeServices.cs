using JobSite.Core.Files;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Core.Resumes;

public static class ResumeServices
{
    /// <param name="files">Folder of the files that people give us; résumés are kept in one of their own below it.</param>
    public static IServiceCollection AddResumeFiles(this IServiceCollection services, string files) => services
        .AddSingleton(s => new ResumeFiles(new FolderFileStore(Path.Combine(files, "resumes")), s.GetRequiredService<TimeProvider>()));
}
