namespace JobSite.Web.Ui;

/// <summary>A page that posts a form: it keeps the cookie that guards it, and is never compressed together with its token.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HasFormAttribute : Attribute;
