using System.Globalization;

namespace JobSite.Core.Work.Titles;

/// <summary>A title that shouts, said calmly. Letters that stand for words stay capitals.</summary>
static class TitleCase
{
    const int FewLetters = 6;
    const int ShortestShout = 5;

    static readonly HashSet<string> Acronyms =
    [
        "HR", "IT", "RN", "LPN", "LVN", "CNA", "PRN", "CNC", "HVAC", "VP", "SVP", "EVP", "AVP", "CEO", "CTO", "CFO",
        "COO", "CIO", "CMO", "II", "III", "IV", "VI", "US", "USA", "UK", "EU", "AWS", "QA", "QC", "UX", "UI", "ML",
        "AI", "SAP", "CDL", "MD", "NP", "PA", "PT", "OT", "SLP", "BCBA", "RBT", "EMT", "CPA", "SQL", "API", "SRE",
        "IOS", "PHP", "SEO", "SEM", "PPC", "CRM", "ERP", "B2B", "B2C", "SAAS", "PR", "R&D", "FP&A", "M&A", "AP", "AR",
        "GL", "EHS", "HSE", "CAD", "BIM", "PLC", "GIS", "EIT", "PE", "MEP", "DBA", "BI", "ETL", "NYC", "SF", "LA", "DC",
        "ICU", "ER", "OR", "NICU", "LLC", "FT", "SDR", "BDR", "TV", "MRI", "CT", "ABA", "ESL", "CTE", "GCP", "CI/CD",
        "PMO", "PMP", "RF", "FPGA", "ASIC", "VLSI", "HRBP", "TS/SCI", "DOD", "NASA", "IRS", "FDA", "GMP", "SUV",
    ];

    static readonly HashSet<string> SmallWords =
    [
        "of", "and", "the", "for", "in", "to", "at", "on", "or", "a", "an", "with", "by", "de", "du", "des", "la",
        "und", "für", "et", "y", "e", "m", "der", "die", "im",
    ];

    public static string Of(string title)
    {
        if (!Shouts(title))
            return title;

        var words = title.Split(' ');
        for (var at = 0; at < words.Length; at++)
            words[at] = Calm(words[at], first: at == 0);

        return string.Join(' ', words);
    }

    static bool Shouts(string title) =>
        title.Count(char.IsLetter) >= FewLetters && !title.Any(char.IsLower)
            && title.Split(' ', '-', '/', ',').Any(w => w.Count(char.IsUpper) >= ShortestShout);

    static string Calm(string word, bool first)
    {
        if (Acronyms.Contains(word.Trim('(', ')', ',', '.', ':', ';', '-')))
            return word;

        var lower = word.ToLowerInvariant();
        if (!first && SmallWords.Contains(lower))
            return lower;

        var calm = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(lower)
            .Replace("'S", "'s", StringComparison.Ordinal).Replace("’S", "’s", StringComparison.Ordinal);

        return string.Join('/', calm.Split('/')
            .Select(p => Acronyms.Contains(p.ToUpperInvariant()) ? p.ToUpperInvariant() : p));
    }
}
