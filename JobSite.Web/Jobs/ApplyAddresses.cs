using JobSite.Core.Jobs;

namespace JobSite.Web.Jobs;

static class ApplyAddresses
{
    extension(Job job)
    {
        /// <summary>The address on this site that leads on to <see cref="Job.ApplyUrl"/>.</summary>
        public string ApplyAddress => $"/jobs/{job.Key.ToLowerInvariant()}/apply";
    }
}
