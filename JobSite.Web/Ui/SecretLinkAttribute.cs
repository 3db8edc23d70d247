namespace JobSite.Web.Ui;

/// <summary>A page whose address is a secret: it is never told to the page that is opened next.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SecretLinkAttribute : Attribute;
