using System.Globalization;
using JobSite.Core.Mail;
using JobSite.Core.Text;

namespace JobSite.Core.Companies;

/// <summary>What each field of a company takes.</summary>
public static class CompanyRules
{
    public const int Name = 100;
    public const int Line = 80;
    public const int Address = 500;
    public const int Places = 20;
    public const int About = 10_000;
    public const int EqualOpportunity = 4_000;

    public static readonly IReadOnlyList<string> Sizes = ["1–10", "11–50", "51–200", "201–500", "501–1,000", "1,001–5,000", "5,001–10,000", "10,001+"];

    public static IReadOnlyList<FieldFault> Check(CompanyForm form) =>
    [
        .. Faults(nameof(form.Name), form.Name, Name, NameFault),
        .. Faults(nameof(form.Website), form.Website, Address, site => SiteOf(site) is null ? "This is not a web address." : null),
        .. Faults(nameof(form.Trade), form.Trade, Line),
        .. Faults(nameof(form.Places), form.Places, Places * (Line + 2), PlacesFault),
        .. Faults(nameof(form.About), form.About, About),
        .. Faults(nameof(form.EqualOpportunity), form.EqualOpportunity, EqualOpportunity),
        .. Faults(nameof(form.AccommodationContact), form.AccommodationContact, Line,
            contact => ContactOf(contact) is null ? "Give a mail address or a phone number." : null),
    ];

    /// <summary>An http or https address at a domain that somebody registered; https where nothing is said.</summary>
    public static string? SiteOf(string typed)
    {
        var address = typed.Contains("://", StringComparison.Ordinal) ? typed : $"https://{typed.Trim()}";

        return WebAddress.Clean(address) is { } clean && RegistrableDomain.OfSite(clean) is not null ? clean : null;
    }

    public static string? ContactOf(string typed)
    {
        var contact = typed.Trim();

        return MailBox.Clean(contact)
            ?? (contact.Count(char.IsAsciiDigit) is >= 5 and <= 20 && contact.All(c => char.IsAsciiDigit(c) || " +-()./x".Contains(c)) ? contact : null);
    }

    public static IReadOnlyList<string> PlacesOf(string? typed) =>
        [.. (typed ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(PlainText.Line).Where(p => p.Length > 0).Distinct()];

    static string? NameFault(string name) => PlainText.Line(name) is var line && line.Any(char.IsLetterOrDigit) && line == Tidy(name)
        ? null
        : "A name is one line of plain text.";

    static string? PlacesFault(string typed) => PlacesOf(typed) switch
    {
        { Count: > Places } => $"Name at most {Places} places, a line each.",
        var places when places.Any(p => p.Length > Line) => $"A place has at most {Line} characters.",
        _ => null,
    };

    static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static IEnumerable<FieldFault> Faults(string field, string? typed, int longest, Func<string, string?>? rule = null)
    {
        var said = typed?.Trim() ?? "";
        if (said.Length == 0 && field == nameof(CompanyForm.Name))
            yield return new(field, "Say what the company is called.");
        else if (said.Length > longest)
            yield return new(field, string.Create(CultureInfo.InvariantCulture, $"At most {longest:N0} characters; these are {said.Length:N0}."));
        else if (said.Length > 0 && rule?.Invoke(said) is { } fault)
            yield return new(field, fault);
    }
}
