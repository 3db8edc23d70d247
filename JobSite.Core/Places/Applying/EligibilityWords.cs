using System.Buffers;

namespace JobSite.Core.Places.Applying;

/// <summary>The turns of phrase that say from where one may apply.</summary>
static class EligibilityWords
{
    /// <summary>Where none of these stands, nothing is said.</summary>
    public static readonly SearchValues<string> Triggers = SearchValues.Create(
        [
            "remote", "anywhere", "worldwide", "world-wide", "world wide", "globally", "reside", "residing", "located",
            "based", "living in", "live in", "to work in", "legally work", "authorization", "applicants", "candidates",
            "applications from", "except", "excluding", "other than", "not available", "not open",
            "not currently available", "hire in", "hiring in", "hire from", "unable to", "cannot", "can't", "employ in",
            " only", "relocate to", "relocation to", "home office", "open to",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static readonly string[] Residence =
    [
        "must reside", "must be residing", "must be located", "must be physically located", "must be based",
        "must live", "must currently reside", "must currently live", "must work from", "must be a resident of",
        "must be residents of", "need to be located", "need to be based", "need to reside", "needs to be based",
        "required to reside", "required to be based", "required to live", "have to be based", "should be based",
        "should be located", "should reside", "to be based", "to be located", "to reside", "currently living",
        "currently residing", "currently based", "currently reside", "who reside", "who live", "who are based",
        "who are located", "open to candidates", "open to applicants", "open to residents", "open to anyone",
        "open to people", "open only to", "only open to", "available to candidates", "available to applicants",
        "available to residents", "candidates in", "candidates from", "candidates based", "candidates located",
        "candidates residing", "candidates living", "candidates within", "applicants in", "applicants from",
        "applicants based", "applicants located", "applicants residing", "applications from", "only hire in",
        "only hiring in", "only hire", "we hire in", "can hire in", "able to hire in", "hiring in", "hire from",
        "employ in", "limited to", "restricted to", "you reside", "you live in", "you are based in", "you're based in",
        "you are located in", "you're located in", "work from anywhere in", "work from anywhere within",
        "working from anywhere in", "from anywhere in", "from anywhere within", "located anywhere in",
        "based anywhere in", "live anywhere in", "remotely from", "remotely in", "remotely within",
        "remotely anywhere in", "remotely across", "residents of",
    ];

    /// <summary>Only where the sentence starts with them: else it is the company that is based there.</summary>
    public static readonly string[] ResidenceAtStart =
    [
        "based in", "located in", "living in", "residing in", "reside in", "live in", "anywhere in", "anywhere within",
        "available in", "open to", "home office in",
    ];

    public static readonly string[] Authorization =
    [
        "authorized to work", "authorised to work", "eligible to work", "legally work", "right to work",
        "authorization to work", "authorisation to work", "work authorization", "legally able to work",
        "permission to work", "permit to work", "permitted to work", "legal to work",
    ];

    public static readonly string[] Exclusion =
    [
        "except for", "except in", "except", "excluding", "other than", "not available", "not currently available",
        "not open to", "not eligible", "not hire", "not hiring", "cannot hire", "can't hire", "unable to hire",
        "cannot employ", "unable to employ", "not able to hire", "not accept applications", "not accept applicants",
        "not accepting applications", "not accept candidates", "not consider candidates", "not considering candidates",
        "unable to consider", "cannot consider", "cannot accept", "unable to accept",
    ];

    public static readonly string[] Relocation =
    [
        "willing to relocate to", "must relocate to", "relocate to", "relocation to", "ready to move to",
        "willing to move to",
    ];

    /// <summary>Words that may stand between a phrase and its countries.</summary>
    public static readonly string[] Fillers =
    [
        "candidates", "applicants", "applications", "residents", "people", "individuals", "employees", "anyone",
        "those", "persons", "based", "located", "living", "residing", "who", "are", "reside", "live", "physically",
        "currently", "legally", "in", "from", "within", "of", "to", "for", "the", "only", "across", "throughout",
        "anywhere", "be", "hire", "one", "any", "new", "work", "working", "remotely", "without sponsorship",
        "our entity", "a", "and", "our", "following",
    ];

    /// <summary>What makes a country the seat of somebody else.</summary>
    public static readonly SearchValues<string> Strangers = SearchValues.Create(
        ["customers", "clients", "offices", "users", "headquarter", "we serve", "founded", "our office", "our team",
            "employees in", "colleagues", "partners", "businesses", "retailers", "merchants", "people around",
            "markets", "brands", "investors", "companies"],
        StringComparison.OrdinalIgnoreCase);

    public static readonly SearchValues<string> SmallPrint = SearchValues.Create(["benefit", "medical", "dental",
        "privacy", "CCPA", "401", "insurance", "notice"], StringComparison.OrdinalIgnoreCase);

    public static readonly SearchValues<string> PayWords = SearchValues.Create(["$", "€", "£", "salary", "pay range",
        "compensation", "wage", "bonus"], StringComparison.OrdinalIgnoreCase);
}
