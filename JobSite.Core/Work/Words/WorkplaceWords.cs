using JobSite.Core.Text.Words;

namespace JobSite.Core.Work.Words;

/// <summary>
/// Words for where the work is done. A null meaning is a phrase that only looks like one: "remote sensing", "hybrid
/// cloud".
/// </summary>
static class WorkplaceWords
{
    static readonly (WorkplaceType?, string) LooksOnly = (null,
        "remote sensing|remote monitoring|remote patient monitoring|remote support|remote access|remote control"
            + "|remote controlled|remote procedure|remote operations center|remote desktop|remote server|remote hands"
            + "|remote sites"
        + "|remote site|remote location|remote locations|remote areas|remote area|remote teams|remote offices"
            + "|remote office|remote diagnostics|remote workers|remote employees|remote start|remote video"
            + "|remote vehicle|remote pilot"
        + "|hybrid cloud|hybrid app|hybrid apps|hybrid mobile|hybrid vehicles|hybrid vehicle|hybrid electric"
            + "|hybrid infrastructure|hybrid environment|hybrid environments|hybrid fund|hybrid intelligence"
            + "|hybrid engine|hybrid seeds"
        + "|hybrid data|hybrid cars|hybrid events|hybrid integration|hybrid identity|hybrid search|hybrid it"
            + "|remote work policy|remote work stipend|remote workforce|remotely operated|temporarily remote"
            + "|remote culture|remote communities"
        + "|remote deposit|remote banking|remote installation|remote management|remote tools|remote troubleshooting"
            + "|remote selling|remote customers|remote learning|remote instruction|on site gym|onsite gym"
            + "|on site parking|onsite parking"
        + "|on site cafeteria|on site childcare|onsite interview|on site interview|onsite childcare|onsite visits"
            + "|on site visits|on site customer|on site support|onsite support|onsite training|on site training"
            + "|on site lunch|onsite lunch");

    static readonly (WorkplaceType?, string) Remote = (WorkplaceType.Remote,
        "remote|fully remote|100 remote|full remote|remote first|remote only|remote friendly|work from home|wfh"
            + "|home based|home office|homeoffice|telecommute|telecommuting|telework|work from anywhere|anywhere"
            + "|distributed"
        + "|télétravail|teletravail|full remote france|télétravail total|teletrabajo|trabajo remoto|en remoto|remoto"
            + "|100 remoto|da remoto|smart working|lavoro da remoto|trabalho remoto|ortsunabhängig|mobiles arbeiten"
            + "|remote us|virtual|远程|远端|遠端|遠程|居家|分布式办公|リモート|在宅");

    static readonly (WorkplaceType?, string) Hybrid = (WorkplaceType.Hybrid,
        "hybrid|hybrid remote|remote hybrid|hybrid work|partially remote|partly remote|semi remote|remote flexible"
        + "|flexible hybrid|hybride|télétravail partiel|hybrides arbeiten|teilweise remote|teilweise homeoffice"
        + "|híbrido|híbrida|modalidad híbrida|ibrido|ibrida|hibrido|híbrido remoto|混合办公|部分远程|混合|ハイブリッド|hybrid onsite"
            + "|hybrid on-site|office remote mix|remote/onsite|remote/office|onsite/remote");

    static readonly (WorkplaceType?, string) OnSite = (WorkplaceType.OnSite,
        "on site|onsite|in office|in person|in the office|office based|on premises|on-premise|no remote|not remote"
            + "|non remote|not a remote|not hybrid|on location|vor ort|präsenz|sur site|présentiel|en présentiel"
            + "|presencial|in presenza|in sede"
        + "|坐班|现场|线下|办公室|集中办公|非远程|不接受远程|不提供远程|不提供远程办公|不可远程|不支持远程|暂不接受远程|暂时不接受远程|是否远程 否|是否远程 no|出社|on the road"
            + "|field based|site based|physical|in store|local");

    public static PhraseTable<WorkplaceType?> OfFields { get; } = Reading.Table(LooksOnly, Remote, Hybrid, OnSite);

    public static PhraseTable<WorkplaceType?> OfTitles { get; } = Reading.Table<WorkplaceType?>(
        LooksOnly,
        (null, "remote work arrangements|virtual reality|virtual assistant|virtual care|virtual production"
            + "|virtual design|virtual try on|distributed systems|distributed energy|distributed computing"
            + "|distributed data|distributed"
            + "|virtual|anywhere|home office|home based services|on location|physical|local|physical design"
                + "|physical therapist|in store|现场|线下|field based therapist|on site clinic|on site medical"),
        Remote, Hybrid, OnSite);

    public static PhraseTable<WorkplaceType?> OfTexts { get; } = Reading.Table<WorkplaceType?>(
        LooksOnly,
        (WorkplaceType.OnSite, About("on site") + "|" + About("onsite") + "|" + About("in person") + "|"
            + About("in office")
            + "|not a remote position|not a remote role|not remote|no remote work|not eligible for remote work"
                + "|no remote|remote work is not|non remote|five days a week in the office|5 days a week in the office"
                + "|5 days per week in office"
            + "|kein homeoffice|pas de télétravail|必须坐班|不接受远程|不提供远程办公|线下办公|现场办公|非远程|work location in person"
                + "|in person position"),
        (WorkplaceType.Hybrid, About("hybrid") + "|hybrid working|hybrid work model|hybrid working model"
            + "|hybrid work environment|hybrid work arrangement|hybrid work schedule|hybrid setup|hybrid set up"
            + "|hybrid policy|hybrid remote"
            + "|work location hybrid remote|hybrides arbeiten|hybrides arbeitsmodell|télétravail partiel"
                + "|télétravail hybride|modalidad híbrida|modelo híbrido|modalità ibrida|混合办公|partially remote"
                + "|hybrid in"),
        (WorkplaceType.Remote, About("remote") + "|" + About("fully remote") + "|" + About("virtual")
            + "|fully remote|100 remote|full remote|remote only|work from home position|work from home opportunity"
            + "|work from home job|remote first company"
            + "|remote work available|work location remote|this is a work from home|work remotely|work from anywhere"
                + "|full télétravail|télétravail total|100 télétravail|100 homeoffice|100 remoto|trabajo remoto"
                + "|trabajo en remoto|full remoto|remote us|remote usa"
            + "|is open to remote|open to remote candidates|remote within|远程办公|全远程|可远程|远程工作|remote anywhere"
                + "|remote worldwide|globally remote|can be remote|can be performed remotely|is remote|remote eligible"
                + "|remote ok"));

    static string About(string word) => string.Join('|',
        from frame in (string[])["{0} position", "{0} role", "{0} job", "{0} opportunity", "{0} schedule", "{0} model",
            "this is a {0}", "this is an {0}", "role is {0}", "position is {0}", "this job is {0}",
            "{0} work arrangement", "{0} basis", "location {0}", "workplace {0}"]
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, word));
}
