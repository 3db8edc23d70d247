using JobSite.Core.Places;

namespace JobSite.Web.Jobs;

/// <summary>What this visitor told us of where they are, for this request: from the address, else from their cookie.</summary>
public sealed class Here
{
    public Visitor Visitor { get; private set; } = new();

    /// <summary>"light", "dark", or null for the system's own.</summary>
    public string? Theme { get; private set; }

    /// <summary>Whether they told us where they are, so that a verdict makes sense.</summary>
    public bool IsKnown => Visitor.Country is not null || Visitor.TimeZone is not null;

    /// <summary>Whether the time zone stands in the address, which then has to carry it on.</summary>
    public bool IsFromAddress { get; private set; }

    public string Currency => Visitor.Currency ?? "USD";

    public void Read(HttpRequest request)
    {
        var kept = HereCookie.Read(request.Cookies[HereCookie.Name]);
        var said = HereCookie.Checked(request.Query["from"], request.Query["tz"], request.Query["cur"], default);

        Visitor = new(
            said.Visitor.Country ?? kept.Visitor.Country,
            said.Visitor.TimeZone ?? kept.Visitor.TimeZone,
            said.Visitor.Currency ?? kept.Visitor.Currency);
        Theme = kept.Theme;
        IsFromAddress = said.Visitor.TimeZone is not null;
    }
}
