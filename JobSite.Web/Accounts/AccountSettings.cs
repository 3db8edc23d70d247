namespace JobSite.Web.Accounts;

/// <summary>The settings under "Accounts": how often one visitor's address may try or ask for a letter.</summary>
sealed class AccountSettings
{
    public int TriesPerMinute { get; init; } = 10;
    public int LettersPerHour { get; init; } = 20;
}
