using JobSite.Core.Files;
using JobSite.Core.Resumes.Apart;
using Microsoft.Extensions.DependencyInjection;

namespace JobSite.Core.Resumes;

public static class ResumeServices
{
    /// <param name="files">Folder of the files that people give us; résumés are kept in one of their own below it.</param>
    /// <param name="program">The assembly that answers <see cref="ReadingCommand"/>.</param>
    public static IServiceCollection AddResumes(this IServiceCollection services, string files, string program) => services
        .AddSingleton<IResumeReading>(s => new ApartReading(program, s.GetRequiredService<TimeProvider>()))
        .AddSingleton(s => new ResumeFiles(new FolderFileStore(Path.Combine(files, "resumes")), s.GetRequiredService<TimeProvider>()));
}
