using JobSite.Core.Companies;
using JobSite.Core.Import;
using JobSite.Core.Jobs;
using JobSite.Core.Pay;

namespace JobSite.Core.Samples;

/// <summary>What has happened to one sample job until today: most are open and young, some of every other kind.</summary>
sealed class SampleLife
{
    readonly Random random;
    readonly DateTimeOffset now;
    readonly int fate;
    readonly int age;

    public SampleLife(Random random, DateTimeOffset now)
    {
        (this.random, this.now) = (random, now);
        fate = random.Next(100);
        age = fate switch
        {
            < 30 => random.Next(0, 3),
            < 58 => random.Next(3, 12),
            < 82 => random.Next(12, 40),
            < 85 or 98 => random.Next(150, 310),
            _ => random.Next(30, 80),
        };
    }

    public DateTimeOffset FirstSeenAt => now.AddDays(-age).AddMinutes(-random.Next(10, 1300));

    public void Live(Job job, RawJob raw, Company company)
    {
        job.Publish(job.FirstSeenAt);
        if (age > 13)
            job.Confirm(DaysAgo(random.Next(0, 13)));

        if (fate is >= 82 and < 85)
            job.Confirm(DaysAgo(random.Next(8, 20)));
        else if (fate is >= 85 and < 89)
            job.Confirm(DaysAgo(random.Next(22, 29)));
        else if (fate is 89 or 90)
            job.Pause(DaysAgo(random.Next(1, 9)));
        else if (fate is >= 91 and < 97)
            job.Close(DaysAgo(random.Next(1, 28)), (ClosedReason)random.Next(4));
        else if (fate is 97)
            job.Close(DaysAgo(1), ClosedReason.Cancelled);
        else if (fate is 98)
            job.Confirm(DaysAgo(120), DaysAgo(75));
        else if (fate is 99)
            job.Remove(DaysAgo(5), RemovedReason.Fraud);

        if (age > 5 && fate % 9 == 0 && job.Pay is [{ Min: { } min } pay])
            PayWasLower(job, raw, company, pay, min);
    }

    // The range went up a few days after it was published, as the history tells.
    void PayWasLower(Job job, RawJob raw, Company company, Salary pay, decimal min)
    {
        var told = JobReader.Read(raw, company, job.Source!.Name, job.Source.Hash, job.FirstSeenAt);
        job.Pay = [Salary.Of(decimal.Round(min * 0.9m), pay.Max * 0.95m, pay.Currency, pay.Period)];
        var terms = job.Text.Terms;

        job.Revise(told, job.FirstSeenAt.AddDays(random.Next(2, 5)));
        job.Text.Terms = terms;
    }

    DateTimeOffset DaysAgo(int days) => now.AddDays(-days).AddHours(-random.Next(1, 20));
}
