using JobSite.Core.Text;

namespace JobSite.Core.Descriptions.Headings;

/// <summary>
/// Knows the statements that law or lawyers want in a posting: equal opportunity, pay transparency, privacy,
/// accommodation.
/// </summary>
static class LegalText
{
    const int Short = 700;
    const int Beginning = 250;

    static readonly AnyWord Phrases = new(
        "equal opportunity employer", "equal employment opportunity", "equal opportunities employer",
        "equal opportunity workplace", "affirmative action", "without regard to", "regardless of race",
        "regardless of gender", "on the basis of race", "discriminate on", "not discriminate", "protected veteran",
        "protected characteristic", "qualified applicants will", "qualified individuals with disabilities",
        "reasonable accommodation", "require an accommodation", "request an accommodation", "need an accommodation",
        "accommodations during", "e-verify", "fair chance", "criminal histor", "arrest and conviction",
        "pay transparency", "greater transparency", "salary transparency", "final salary is based on",
        "actual compensation may vary", "pay is based on a number of factors", "individual pay is determined",
        "privacy policy", "privacy notice", "privacy statement", "personal data", "ccpa", "gdpr", "unsolicited resumes",
        "unsolicited candidate", "drug-free workplace", "drug free workplace", "background check",
        "chancengleichheit", "unabhängig von geschlecht", "unabhängig von alter", "ungeachtet", "schwerbehinder",
        "datenschutz", "égalité des chances", "sans distinction", "en situation de handicap", "rgpd",
        "données personnelles", "igualdad de oportunidades", "sin distinción", "datos personales",
        "平等就业", "隐私政策");

    /// <summary>Not where one such sentence stands late in a long paragraph about something else.</summary>
    public static bool Is(string text) =>
        text.Length > 30 && Phrases.IndexIn(text) is >= 0 and var at
            && (text.Length <= Short || at < Beginning || Phrases.IsIn(text.AsSpan(at + 5)));
}
