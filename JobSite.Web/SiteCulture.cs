using System.Globalization;
using JobSite.Web.Ui;
using Microsoft.Net.Http.Headers;

namespace JobSite.Web;

/// <summary>Numbers, money and dates are written as the visitor's browser asks for; the words stay English.</summary>
static class SiteCulture
{
    const int LongestHeader = 200;
    static readonly CultureInfo Words = CultureInfo.GetCultureInfo("en-US");

    public static void UseVisitorCulture(this WebApplication app) => app.Use(async (context, next) =>
    {
        CultureInfo.CurrentCulture = For(context.Request.Headers.AcceptLanguage);
        CultureInfo.CurrentUICulture = Words;
        await next();
    });

    /// <summary>The first language asked for that has numbers and dates of its own; "de" is taken as "de-DE".</summary>
    static CultureInfo For(string? header)
    {
        if (header is null or { Length: > LongestHeader } || !StringWithQualityHeaderValue.TryParseList([header], out var asked))
            return Words;

        return asked
            .OrderByDescending(a => a.Quality ?? 1)
            .Select(a => Cultures.Find(a.Value.ToString()))
            .Where(c => c is not null)
            .Select(c => c!.IsNeutralCulture ? CultureInfo.CreateSpecificCulture(c.Name) : c)
            .FirstOrDefault() ?? Words;
    }
}
