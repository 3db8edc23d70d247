using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using JobSite.Core.Candidates;
using JobSite.Core.Candidates.Record;
using JobSite.Core.Candidates.Viewing;
using JobSite.Core.Companies;
using JobSite.Core.Text;
using JobSite.Tests.Matching;
using JobSite.Tests.Testing;

namespace JobSite.Tests.Candidates;

public class CandidateCardTests
{
    static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [Fact]
    public void Says_nothing_of_what_an_anonymous_candidate_keeps_to_themself()
    {
        for (var seed = 0; seed < 1000; seed++)
        {
            var person = new RandomCandidate(seed);

            var shown = Json(CandidateCard.Of(person.Candidate, TestMatching.Viewer(), null, Given.Now)! with { Key = "" });

            foreach (var secret in person.Secrets)
                Assert.False(Slug.Of(shown).Contains(Slug.Of(secret), StringComparison.Ordinal)
                    || shown.Contains(secret, StringComparison.OrdinalIgnoreCase)
                    || shown.Contains(Slug.Of(secret, "de"), StringComparison.OrdinalIgnoreCase), $"{seed}: {secret} in {shown}");
        }
    }

    [Theory]
    [InlineData(Visibility.Anonymous), InlineData(Visibility.Named), InlineData(Visibility.Public)]
    public void Never_says_the_pay_floor(Visibility visibility)
    {
        var candidate = Given.Listed(Given.Account("a@example.org"), new RandomCandidate(1).Profile, visibility);

        var shown = Json(CandidateCard.Of(candidate, TestMatching.Viewer(), null, Given.Now)!);

        Assert.DoesNotContain("73519", shown);
        Assert.DoesNotContain("73,519", shown);
    }

    [Fact]
    public void Says_the_name_to_whom_it_may_be_said()
    {
        var person = new RandomCandidate(1);
        var candidate = Given.Listed(Given.Account("a@example.org"), person.Profile, Visibility.Named);

        var card = CandidateCard.Of(candidate, TestMatching.Viewer(), null, Given.Now)!;

        Assert.Equal((person.Profile.Name, person.Profile.Summary, person.Profile.Place), (card.Name, card.Summary, card.Place));
    }

    [Fact]
    public async Task Says_the_name_to_the_one_company_that_was_told_and_until_it_is_taken_back()
    {
        using var test = new TestMatching();
        var candidate = await test.ListAsync(new RandomCandidate(1).Profile);
        var (told, other) = (Given.Company(), Given.Company());
        await test.Db.SaveAsync(told, other);
        await using var db = test.Db.CreateDbContext();
        var reveal = db.Add(new Reveal(db.Find<Candidate>(candidate.Id)!, db.Find<Company>(told.Id)!, Given.Now)).Entity;
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        bool IsNamedTo(Company? company) => CandidateCard.Of(candidate, TestMatching.Viewer() with { CompanyId = company?.Id }, reveal, Given.Now)!.IsNamed;

        Assert.Equal((true, false, false), (IsNamedTo(told), IsNamedTo(other), IsNamedTo(null)));
        reveal.Revoke(Given.Now);
        Assert.False(IsNamedTo(told));
    }

    [Fact]
    public void Is_not_there_for_whom_they_are_hidden_from()
    {
        var (profile, viewer) = (new RandomCandidate(1).Profile, TestMatching.Viewer("Acme"));
        var account = Given.Account("a@example.org");
        var deleted = Given.Listed(account, profile);
        deleted.Delete(Given.Now);

        Assert.Null(CandidateCard.Of(Given.Listed(account, profile, Visibility.Hidden), viewer, null, Given.Now));
        Assert.Null(CandidateCard.Of(Given.Listed(account, profile, Visibility.Public, "Acme"), viewer, null, Given.Now));
        Assert.Null(CandidateCard.Of(Given.Listed(account, profile with { NoAgencies = true }), viewer with { IsAgency = true }, null, Given.Now));
        Assert.Null(CandidateCard.Of(Given.Listed(account, profile), viewer with { IsVerified = false }, null, Given.Now));
        Assert.Null(CandidateCard.Of(Given.Listed(account, profile), viewer, null, Given.Now + Candidate.SeenFor));
        Assert.Null(CandidateCard.Of(deleted, viewer, null, Given.Now));
        Assert.NotNull(CandidateCard.Of(Given.Listed(account, profile), viewer, null, Given.Now));
    }

    [Fact]
    public void Says_something_where_a_line_was_nothing_but_the_name()
    {
        var candidate = Given.Listed(Given.Account("a@example.org"), new Profile { Headline = "Ada Lovelace", Name = "Ada Lovelace", Skills = [], Country = "GB" });

        Assert.Equal("Candidate", CandidateCard.Of(candidate, TestMatching.Viewer(), null, Given.Now)!.Headline);
    }

    static string Json(CandidateCard card) => JsonSerializer.Serialize(card, AsWritten);
}
