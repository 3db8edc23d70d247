namespace JobSite.Core.Accounts;

/// <summary>What a mailed link may be used for, and for nothing else.</summary>
public enum LinkPurpose
{
    SignIn,
    NewPassword,
    NewAddress,
}
