using JobSite.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace JobSite.Web.Accounts;

/// <summary>Refuses passwords that are long and yet among the first that anybody tries.</summary>
public sealed class PasswordRules(IConfiguration settings) : IPasswordValidator<Account>
{
    public const int Shortest = 15, Longest = 128;
    const int LeftOver = 6, DifferentLetters = 6;

    static readonly string[] Common = [.. CommonWords.All.OrderByDescending(w => w.Length)];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Refusal(password ?? "", user.Email) is { } why ? IdentityResult.Failed(new IdentityError { Description = why }) : IdentityResult.Success);

    string? Refusal(string password, string? email) => password switch
    {
        { Length: > Longest } => $"Use {Longest} characters at most.",
        _ when password.Distinct().Count() < DifferentLetters => "This repeats a few characters: use more different ones.",
        _ when Rest(password, email).Length < LeftOver => "This is made of words that are guessed first. Put in others: four words that do not belong together are good.",
        _ => null,
    };

    /// <summary>What is left of a password without what everybody puts into one, the address, and the name of the site.</summary>
    string Rest(string password, string? email)
    {
        string[] own = [settings["Site:Name"] ?? "", .. email?.Split('@', '.', '+', '-', '_') ?? []];
        var rest = password.ToLowerInvariant()
            .Replace('@', 'a').Replace('4', 'a').Replace('3', 'e').Replace('1', 'i').Replace('!', 'i').Replace('0', 'o').Replace('$', 's').Replace('5', 's');

        foreach (var word in own.Where(w => w.Length > 3).Select(w => w.ToLowerInvariant()).Concat(Common))
            rest = rest.Replace(word, "");

        return string.Concat(rest.Where(char.IsLetter).Distinct());
    }
}
