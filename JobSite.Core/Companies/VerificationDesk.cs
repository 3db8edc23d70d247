using JobSite.Core.Data;
using JobSite.Core.Mail;
using JobSite.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace JobSite.Core.Companies;

/// <summary>How a company proves that the domain of its site is its own. A domain that gives mail to everybody proves nothing.</summary>
public sealed class VerificationDesk(
    IDbContextFactory<JobSiteDb> dbs, ProofFile files, ITextRecords records, IEnumerable<IWhenProved> followers, TimeProvider clock)
{
    public const string Record = "jobsite-verification=";

    /// <summary>The code that the company lays at its domain; made when first asked for. Null for who may not.</summary>
    public async Task<string?> CodeAsync(string accountId, string slug, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await db.EditorAsync(accountId, slug, cancel) is not { } member)
            return null;
        if (member.Company.ProofCode is { } known)
            return known;

        member.Company.ProofCode = SecretToken.New();
        await db.SaveChangesAsync(cancel);

        return member.Company.ProofCode;
    }

    public Task<Proof> CheckFileAsync(string accountId, string slug, CancellationToken cancel = default) =>
        CheckAsync(accountId, slug, CheckKind.File, files.HasAsync, cancel);

    public Task<Proof> CheckDnsAsync(string accountId, string slug, CancellationToken cancel = default) =>
        CheckAsync(accountId, slug, CheckKind.Dns, HasRecordAsync, cancel);

    /// <summary>Sends a letter to an address right at the domain: one at a name below it may be a guest's.</summary>
    public async Task<Proof> SendLetterAsync(
        string accountId, string slug, string? address, Func<DomainLetterWords, Task<Letter>> write, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await db.EditorAsync(accountId, slug, cancel) is not { } member)
            return Proof.NotAllowed;
        if (Provable(member.Company) is not { } domain)
            return Proof.NoDomain;
        if (MailBox.Clean(address) is not { } clean || !clean.EndsWith($"@{domain}", StringComparison.Ordinal))
            return Proof.NotFound;

        var (now, token) = (clock.GetUtcNow(), SecretToken.New());
        db.Add(new DomainLetter(member.Company, accountId, domain, token, now));
        db.Add(new OutboxLetter(await write(new(clean, member.Company.Name, domain, token)), now));
        await db.SaveChangesAsync(cancel);

        return Proof.Done;
    }

    /// <summary>Somebody followed the link of the letter: the one who asked for it, once, and within a day.</summary>
    public async Task<(Proof Proof, string? Slug)> FollowLetterAsync(string accountId, string? token, CancellationToken cancel = default)
    {
        var (now, hash) = (clock.GetUtcNow(), SecretToken.HashOf(token));
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var all = await db.Database.BeginTransactionAsync(cancel);
        if (await db.DomainLetters.Include(l => l.Company).SingleOrDefaultAsync(l => l.TokenHash == hash, cancel) is not { } letter
            || letter.AccountId != accountId || letter.UsedAt is not null || letter.ExpiresAt <= now
            || Provable(letter.Company) != letter.Domain
            || await db.EditorAsync(accountId, letter.Company.Slug, cancel) is not { } member)
            return (Proof.NotFound, null);

        letter.Use(now);
        await NoteAsync(db, member, CheckKind.Mail, letter.Domain, now, cancel);
        await db.SaveChangesAsync(cancel);
        await all.CommitAsync(cancel);

        return (Proof.Done, letter.Company.Slug);
    }

    async Task<Proof> CheckAsync(
        string accountId, string slug, CheckKind kind, Func<string, string, CancellationToken, Task<bool>> has, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await db.EditorAsync(accountId, slug, cancel) is not { } member)
            return Proof.NotAllowed;
        if (Provable(member.Company) is not { } domain || member.Company.ProofCode is not { } code)
            return Proof.NoDomain;
        if (!await has(domain, code, cancel))
            return Proof.NotFound;

        await NoteAsync(db, member, kind, domain, clock.GetUtcNow(), cancel);
        await db.SaveChangesAsync(cancel);

        return Proof.Done;
    }

    /// <summary>The newest check of a kind stands for all of them.</summary>
    async Task NoteAsync(JobSiteDb db, Member member, CheckKind kind, string domain, DateTimeOffset now, CancellationToken cancel)
    {
        db.RemoveRange(await db.CompanyChecks.Where(c => c.CompanyId == member.CompanyId && c.Kind == kind).ToListAsync(cancel));
        db.Add(new CompanyCheck(member.Company, kind, domain, member.AccountId, now));
        await db.LogAsync(member, $"proved {domain} by {kind switch { CheckKind.Mail => "mail", CheckKind.File => "a file", _ => "DNS" }}", null, now, cancel);
        foreach (var follower in followers)
            await follower.ActAsync(db, member.Company, now, cancel);
    }

    async Task<bool> HasRecordAsync(string domain, string code, CancellationToken cancel) =>
        (await records.OfAsync(domain, cancel)).Contains(Record + code)
        || (await records.OfAsync($"_jobsite.{domain}", cancel)).Contains(Record + code);

    static string? Provable(Company company) => company.Domain is { } domain && !FreeMail.Is(domain) && RegistrableDomain.Of(domain) == domain ? domain : null;
}
