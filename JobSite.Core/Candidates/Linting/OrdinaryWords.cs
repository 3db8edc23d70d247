using System.Collections.Frozen;
using JobSite.Core.Skills;

namespace JobSite.Core.Candidates.Linting;

/// <summary>Words that stand in many names of firms, schools and people, and tell nothing of anybody when they stand alone.</summary>
static class OrdinaryWords
{
    static readonly FrozenSet<string> InNames = FrozenSet.Create(StringComparer.Ordinal,
        "de", "da", "di", "du", "do", "dos", "das", "del", "della", "la", "le", "el", "al", "of", "van", "von", "der", "den", "ten", "ter", "bin", "ibn",
        "and", "the", "for", "und", "fur", "zu", "et", "des", "les");

    static readonly FrozenSet<string> InFirms = FrozenSet.Create(StringComparer.Ordinal,
        "academy", "advisory", "agency", "analytics", "associates", "automotive", "bank", "banking", "bakery", "builders", "business", "capital", "care",
        "center", "centre", "city", "clinic", "cloud", "code", "college", "commerce", "company", "computer", "computing", "construction", "consulting",
        "corporation", "creative", "data", "department", "design", "development", "deutsche", "digital", "east", "education", "electric", "electronics",
        "energy", "engineering", "enterprise", "enterprises", "european", "finance", "financial", "first", "food", "foods", "foundation", "general",
        "global", "government", "great", "green", "group", "health", "healthcare", "high", "hochschule", "home", "hospital", "hotel", "hotels", "house",
        "industries", "industrial", "infrastructure", "institute", "institut", "insurance", "international", "internet", "kitchen", "labs", "learning",
        "logistics", "management", "manufacturing", "market", "marketing", "markets", "media", "medical", "mobile", "mobility", "national", "network",
        "networks", "north", "online", "open", "partner", "partners", "payments", "pharma", "platform", "polytechnic", "primary", "product", "products",
        "professional", "public", "real", "research", "restaurant", "retail", "risk", "robotics", "school", "schule", "science", "sciences", "secondary",
        "security", "senior", "service", "services", "smart", "social", "software", "solution", "solutions", "south", "state", "staffing", "studio",
        "studios", "supply", "system", "systems", "team", "tech", "technical", "technische", "technologies", "technology", "telecom", "transport",
        "travel", "trust", "union", "united", "universitat", "universitaet", "universite", "university", "ventures", "water", "west", "work", "works", "world");

    public static bool InName(string key) => InNames.Contains(key);

    public static bool InFirm(string key) => key.Length < 4 || InNames.Contains(key) || InFirms.Contains(key) || SkillCatalog.Default.Find(key) is not null;
}
