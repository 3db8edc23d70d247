using JobSite.Core.Mail;
using JobSite.Tests.Testing;
using JobSite.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Tests.Mail;

/// <summary>A site that is killed while it sends letters, as a process and for real.</summary>
public sealed class KilledPostmanTests(SmtpServer server) : IClassFixture<SmtpServer>, IDisposable
{
    readonly SiteProcess site = new(
        ("Mail__Host", "127.0.0.1"), ("Mail__Port", server.Port.ToString(null as IFormatProvider)), ("Mail__Tls", "None"), ("Mail__From", "site@jobs.example"));

    [Fact]
    public async Task Brings_a_letter_twice_at_most_when_it_is_killed_between_sending_and_marking()
    {
        server.Require();
        await site.StartAsync();
        await WriteAsync("stall.once.kill@example.com");

        await server.LettersToAsync("stall.once.kill@example.com"); // the server has it, and the site does not know yet
        site.Kill();
        Assert.Equal(1, await WaitingAsync());
        await site.StartAsync();

        var taken = await server.LettersToAsync("stall.once.kill@example.com", 2);
        await AllAreSentAsync();
        Assert.Equal(2, (await server.LettersToAsync("stall.once.kill@example.com")).Count);
        Assert.Single(taken.Select(l => l.Read().MessageId).Distinct());
    }

    [Fact]
    public async Task Loses_none_of_two_hundred_when_it_is_killed_again_and_again()
    {
        const int AtOnce = 50, Kills = 4;
        server.Require();
        await site.StartAsync();

        for (var kill = 0; kill < Kills; kill++)
        {
            await WriteAsync([.. Enumerable.Range(kill * AtOnce, AtOnce).Select(i => $"reader{i}@example.com")]);
            while (Taken().DistinctBy(l => l.To[0]).Count() < (kill * AtOnce) + 5)
                await Task.Delay(1, TestContext.Current.CancellationToken);
            site.Kill();
            Assert.NotEqual(0, await WaitingAsync());
            await site.StartAsync();
            await AllAreSentAsync();
        }

        var taken = Taken().GroupBy(l => l.To[0]).ToList();
        Assert.Equal(Kills * AtOnce, taken.Count);
        Assert.InRange(taken.Sum(g => g.Count()), Kills * AtOnce, (Kills * AtOnce) + Kills);
        Assert.All(taken, g => Assert.Single(g.Select(l => l.Read().MessageId).Distinct()));
    }

    List<TakenLetter> Taken() => [.. server.All().Where(l => l.To[0].StartsWith("reader", StringComparison.Ordinal))];

    async Task WriteAsync(params string[] to)
    {
        await using var db = site.Open();
        db.AddRange(to.Select(address => new OutboxLetter(new Letter(address, "Hello", "Words", "<p>Words</p>"), TimeProvider.System.GetUtcNow())));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    async Task<int> WaitingAsync()
    {
        await using var db = site.Open();

        return await db.Outbox.CountAsync(l => l.SentAt == null, TestContext.Current.CancellationToken);
    }

    async Task AllAreSentAsync()
    {
        while (await WaitingAsync() > 0)
            await Task.Delay(50, TestContext.Current.CancellationToken);
    }

    public void Dispose() => site.Dispose();
}
