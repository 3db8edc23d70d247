using System.Net;
using JobSite.Core.Descriptions;
using JobSite.Core.Text;

namespace JobSite.Core.Companies;

/// <summary>A company as a form, and a form taken over by a company.</summary>
public static class CompanyFormReading
{
    extension(Company company)
    {
        public CompanyForm ToForm() => new()
        {
            Name = company.Name,
            Website = company.Website,
            Trade = company.Trade,
            Size = company.Size,
            Places = string.Join('\n', company.Places is { Count: > 0 } places ? places : [.. new[] { company.HeadOffice }.OfType<string>()]),
            About = company.AboutTyped ?? PlainText.Of(company.AboutHtml ?? ""),
            EqualOpportunity = company.EqualOpportunityTyped ?? PlainText.Of(company.EqualOpportunityHtml ?? ""),
            AccommodationContact = company.AccommodationContact,
        };

        /// <summary>Takes over what is right in the form. Returns the names of what changed.</summary>
        public IReadOnlyList<string> Describe(CompanyForm form)
        {
            var old = company.ToForm();
            var site = Said(form.Website) is { } typed ? CompanyRules.SiteOf(typed) : null;
            company.Name = PlainText.Line(form.Name!);
            if (site != company.Website)
                (company.Website, company.Domain) = (site, RegistrableDomain.OfSite(site));
            company.Trade = Said(form.Trade) is { } trade ? PlainText.Line(trade) : null;
            company.Size = CompanyRules.Sizes.Contains(form.Size) || form.Size == company.Size ? Said(form.Size) : null;
            company.Places = CompanyRules.PlacesOf(form.Places);
            company.HeadOffice = company.Places is [var first, ..] ? first : null;
            (company.AboutTyped, company.AboutHtml) = Text(form.About);
            (company.EqualOpportunityTyped, company.EqualOpportunityHtml) = Text(form.EqualOpportunity);
            company.AccommodationContact = Said(form.AccommodationContact) is { } contact ? CompanyRules.ContactOf(contact) : null;

            return Changes(old, company.ToForm());
        }
    }

    static (string?, string?) Text(string? typed) => Said(typed) is { } text && HtmlOf(text) is { Length: > 0 } clean ? (text, clean) : (null, null);

    static string HtmlOf(string text) => string.Concat(Description.Read(text).Sections
        .Select(s => (s.Heading is { Length: > 0 } heading ? $"<h3>{WebUtility.HtmlEncode(heading)}</h3>" : "") + s.Html));

    static string? Said(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    static IReadOnlyList<string> Changes(CompanyForm old, CompanyForm now) =>
    [
        .. new (string Field, string? From, string? To)[]
        {
            ("name", old.Name, now.Name), ("website", old.Website, now.Website), ("trade", old.Trade, now.Trade),
            ("size", old.Size, now.Size), ("places", old.Places, now.Places), ("about", old.About, now.About),
            ("equal-opportunity text", old.EqualOpportunity, now.EqualOpportunity), ("accommodation contact", old.AccommodationContact, now.AccommodationContact),
        }.Where(f => (f.From ?? "").ReplaceLineEndings("\n") != (f.To ?? "").ReplaceLineEndings("\n")).Select(f => f.Field),
    ];
}
