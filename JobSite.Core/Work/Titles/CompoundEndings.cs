using JobSite.Core.Text.Words;

namespace JobSite.Core.Work.Titles;

/// <summary>
/// German titles are often one word whose end is the trade: Softwareentwickler, Fachkrankenpflegerin.
/// </summary>
static class CompoundEndings
{
    const int ShortestWord = 8;

    static readonly (string Ending, string Category)[] Endings =
    [
        ("entwickler", "development"), ("programmierer", "development"), ("administrator", "devops"),
        ("analyst", "data"), ("designer", "design"), ("ingenieur", "engineering"), ("konstrukteur", "engineering"),
        ("laborant", "engineering"), ("architekt", "engineering"), ("pfleger", "healthcare"),
        ("pflegerin", "healthcare"), ("schwester", "healthcare"), ("pflegekraft", "healthcare"), ("arzt", "healthcare"),
        ("arztin", "healthcare"), ("therapeut", "healthcare"), ("psychologe", "healthcare"),
        ("verkaufer", "hospitality"), ("fachkraft gastronomie", "hospitality"), ("friseur", "hospitality"),
        ("kellner", "hospitality"), ("backer", "hospitality"), ("reiniger", "hospitality"), ("mechaniker", "trades"),
        ("elektriker", "trades"), ("elektroniker", "trades"), ("mechatroniker", "trades"), ("monteur", "trades"),
        ("installateur", "trades"), ("techniker", "trades"), ("schlosser", "trades"), ("schweisser", "trades"),
        ("schweißer", "trades"), ("bauer", "trades"), ("bauleiter", "trades"), ("fahrer", "logistics"),
        ("lagerist", "logistics"), ("logistiker", "logistics"), ("einkaufer", "logistics"), ("disponent", "logistics"),
        ("buchhalter", "finance"), ("berater", "sales"), ("vertriebler", "sales"), ("controller", "finance"),
        ("prufer", "finance"), ("kaufmann", "office"), ("kauffrau", "office"), ("kaufleute", "office"),
        ("assistenz", "office"), ("sekretar", "office"), ("sachbearbeiter", "office"), ("lehrer", "education"),
        ("erzieher", "education"), ("padagoge", "education"), ("dozent", "education"), ("lehrkraft", "education"),
        ("jurist", "legal"), ("anwalt", "legal"), ("anwaltin", "legal"), ("referent personal", "people"),
        ("redakteur", "marketing"), ("bediener", "manufacturing"), ("fertiger", "manufacturing"),
        ("fuhrer", "manufacturing"), ("macher", "manufacturing"), ("ologist", "healthcare"), ("iatrist", "healthcare"),
        ("odontist", "healthcare"), ("therapist", "healthcare"), ("helfer", "manufacturing"),
    ];

    public static Category? Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > 60)
            return null;

        Span<char> folded = stackalloc char[word.Length];
        for (var at = 0; at < word.Length; at++)
            folded[at] = Folding.Fold(word[at]);
        ReadOnlySpan<char> stem = folded.EndsWith("innen")
            ? folded[..^5]
            : folded.EndsWith("in")
            ? folded[..^2]
            : folded;

        foreach (var (ending, category) in Endings)
            if (stem.EndsWith(ending) || folded.EndsWith(ending))
                return Category.Find(category);

        return null;
    }
}
