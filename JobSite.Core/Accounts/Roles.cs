namespace JobSite.Core.Accounts;

/// <summary>What an account may do on the whole site. What it may do for a company, its membership says.</summary>
public static class Roles
{
    public const string Moderator = "moderator";
    public const string Admin = "admin";
}
