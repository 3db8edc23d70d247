using JobSite.Core.Text.Words;

namespace JobSite.Core.Work.Words;

/// <summary>
/// Words for levels. A null meaning is a phrase that only looks like one: "lead generation", "senior living".
/// </summary>
static class SeniorityWords
{
    static readonly (Seniority?, string)[] Levels =
    [
        (Seniority.Intern, "intern|interns|internship|praktikum|praktikant|praktikantin|pflichtpraktikum|werkstudent"
            + "|werkstudentin|working student|stagiaire"
            + "|apprentice|apprenticeship|alternance|alternant|apprenti|apprentissage|ausbildung|auszubildende"
            + "|auszubildender|azubi|duales studium|trainee|lehre|lehrling"
            + "|becario|becaria|prácticas|pasante|pasantía|practicante|tirocinio|stagista|apprendistato|aprendiz"
            + "|aprendizaje|estágio|estagiário|estagiária|co-op|实习|实习生|實習|インターン"
            + "|stage de fin d'études|offre de stage|student assistant|vie"),
        (Seniority.Junior, "junior|jr|entry level|entry|graduate|new grad|new graduate|recent graduate"
            + "|recent graduates|graduate program|graduate programme|early career|early careers|university grad"
            + "|university graduate|college graduate|berufseinsteiger|absolvent|débutant|júnior|júniores|junior level"
            + "|初级|应届|校招|associate software engineer|associate engineer"
            + "|associate product manager|associate developer|associate designer|associate data scientist"
            + "|associate data analyst|associate consultant|associate analyst"
            + "|associate scientist|associate product designer|associate project manager|associate account executive"
                + "|junior/entry|livello base"),
        (Seniority.Mid, "mid|mid level|midlevel|mid career|intermediate|medior|confirmé|confirmée|pleno|semi senior"
            + "|experienced|mit berufserfahrung|中级|mid weight|midweight|intermédiaire"),
        (Seniority.Senior, "senior|sr|snr|sénior|sênior|senior level|高级|资深|高級|資深|シニア"),
        (Seniority.Staff, "staff|staff+"),
        (Seniority.Principal, "principal|distinguished|fellow engineer|distinguished engineer|senior principal"
            + "|technical fellow"),
        (Seniority.Lead, "lead|tech lead|team lead|technical lead|teamlead|team leader|shift lead|lead engineer"
            + "|teamleiter|teamleiterin|teamleitung|gruppenleiter|chef d'équipe|cheffe d'équipe"
            + "|leader|capo squadra|jefe de equipo|líder|lider|head chef|head coach|head nurse|foreman|vorarbeiter"
                + "|supervisor|组长|负责人|主管|shift leader|charge nurse"),
        (Seniority.Manager, "manager|mgr|engineering manager|senior manager|manager of|general manager"
            + "|assistant manager|superintendent|abteilungsleiter|abteilungsleiterin|leiter|leiterin|leitung"
            + "|filialleiter"
            + "|werkleiter|responsable|gerente|jefe|jefa|encargado|responsabile|store manager|经理|gestor"
                + "|manager of managers|group manager|group product manager"),
        (Seniority.Director, "director|dir|senior director|associate director|head of|head|vp|svp|evp|avp"
            + "|vice president|senior vice president|assistant vice president|executive vice president|bereichsleiter"
            + "|bereichsleiterin|directeur"
            + "|directrice|directora|direttore|direttrice|diretor|diretora|总监|head of engineering|deputy director"
                + "|hauptabteilungsleiter|vicepresidente"),
        (Seniority.Executive, "ceo|cto|cfo|coo|cio|ciso|cmo|cpo|cro|chro|cco|cso|cdo|clo|chief executive officer"
            + "|chief technology officer|chief financial officer|chief operating officer|chief product officer"
            + "|chief marketing officer|chief information officer|chief people officer|chief revenue officer"
            + "|chief commercial officer|chief medical officer|chief data officer|chief legal officer"
            + "|chief information security officer|chief human resources officer|chief compliance officer"
            + "|chief strategy officer|chief scientific officer|chief customer officer|chief growth officer"
            + "|chief administrative officer|chief risk officer|chief of product|managing director|executive director"
                + "|president|geschäftsführer|geschäftsführerin|geschäftsführung|vorstand|directeur général"
                + "|directrice générale"
            + "|director general|directora general|amministratore delegato|首席|首席技术官|ceo/founder|c-level"
                + "|chief executive|founder|co-founder|cofounder|general partner|chief technologist|chief scientist"),
    ];

    static readonly (Seniority?, string) LooksOnly = (null,
        "lead generation|lead gen|lead qualification|lead management|lead nurturing|lead free|lead acid|lead abatement"
        + "|lead paint|lead time|lead routing|lead conversion|lead to cash"
        + "|senior living|senior care|senior center|senior citizens|senior services|senior housing|senior helpers"
        + "|seniors|senior community|senior lifestyle|colocation senior|senior home care|senior life|senior fitness"
        + "|junior high|junior college|junior lien|junior school|junior achievement|mid market|midmarket|mid atlantic"
        + "|mid west|mid cap|mid shift|mid year|mid day|mid century|mid tier|mid size|mid wilshire"
        + "|staff nurse|staff rn|staff accountant|staff attorney|staff assistant|staff pharmacist|staff physician"
        + "|staff therapist|staff writer|staff auditor|staff physical therapist|staff augmentation"
        + "|chief of staff|support staff|kitchen staff|office staff|event staff|technical staff"
            + "|member of technical staff|nursing staff|wait staff|waitstaff|staff training|staff development"
            + "|staff officer|staff veterinarian"
        + "|medical staff|staff recruiter agency|staff photographer|bar staff|restaurant staff|hotel staff"
            + "|front of house staff|back of house staff|camp staff|staffing|staff lpn|staff cna|staff psychologist"
            + "|staff psychiatrist|staff chaplain"
        + "|assistant principal|vice principal|school principal|elementary principal|high school principal"
        + "|middle school principal|principal residence|principal investigator"
        + "|account manager|product manager|project manager|program manager|programme manager|case manager"
        + "|office manager|community manager|customer success manager|account management manager"
        + "|technical program manager|technical account manager|relationship manager|property manager|brand manager"
        + "|social media manager|content manager|product marketing manager|partner manager|category manager"
        + "|territory manager|client manager|event manager|events manager|campaign manager|change manager"
        + "|business development manager|key account manager|release manager|data manager|portfolio manager"
        + "|project manager construction|client success manager|customer experience manager|growth manager"
            + "|partnerships manager|partnership manager|partner success manager|partner development manager"
            + "|delivery manager|contract manager|contracts manager"
        + "|channel manager|success manager|care manager|media manager|area sales manager|regional sales manager"
            + "|partner account manager|community success manager|engagement manager|implementation manager"
            + "|onboarding manager|renewals manager"
        + "|digital marketing manager|performance marketing manager|stage manager|risk manager|wealth manager"
            + "|asset manager|inventory manager|nurse manager|seo manager|influencer manager|knowledge manager"
            + "|file manager|password manager|fund manager"
        + "|construction project manager|customer manager|district sales manager|talent acquisition manager"
            + "|strategic account manager|enterprise account manager|client account manager|marketing manager|产品经理"
            + "|项目经理|客户经理|投资经理|运营经理|gerente de producto|gerente de projetos"
        + "|gerente de proyecto|gerente de produto|gestor de proyectos|chef de projet|responsable de projet"
            + "|jefe de proyecto|jefa de proyecto|projektleiter|projektleiterin|bauleiter|bauleiterin"
            + "|manager kundenbetreuung"
        + "|art director|creative director|funeral director|associate creative director|technical director game"
        + "|director of photography"
        + "|account executive|sales executive|marketing executive|executive assistant|executive chef|executive support"
            + "|executive search|executive recruiter|executive office|executive protection|executive communications"
            + "|account director"
        + "|director general office|leadership|leadership development|head start|head hunter|headhead|head office"
            + "|dir en|fellow|general manager in training|manager in training|graduate school|graduate medical"
            + "|graduate admissions|graduate studies|graduate student|graduate education"
        + "|vice president of the united states|president's office|office of the president|entry clerk|data entry"
            + "|order entry|re entry|reentry|early career talent|intern program|internship program manager"
            + "|internship coordinator|campus recruiter"
        + "|experienced hire|experienced hires|inter mediate care|intermediate care|intermediate school|middle school"
            + "|founder's office|founders office|founder office|founding|vie moderne|vie scolaire|auxiliaire de vie"
            + "|vie contract"
        + "|assistant to the president|assistant to the ceo|assistant to ceo|assistant to the director"
            + "|assistant to director|ea to ceo|to the ceo|to ceo|ceo office|ceo's office|office of the ceo|cto office"
            + "|office of the cto|office of the cfo"
        + "|lead developer relations|leads|customer lead|leader development|thought leader|thought leadership"
            + "|market leader|dir|gestor de contas|cfo services|cfo advisory|cdo|lehre und forschung");

    public static PhraseTable<Seniority?> OfTitles { get; } = Reading.Table([LooksOnly, .. Levels]);

    public static PhraseTable<Seniority?> OfFields { get; } = Reading.Table<Seniority?>(
        [
            (null, "not applicable|unspecified|any level|all levels|no level"),
            (Seniority.Junior, "associate|beginner|no experience|no experience required|student entry"),
            (Seniority.Mid, "professional|mittelstufe|experienced hire"),
            (Seniority.Intern, "student|stage|students"), (Seniority.Executive, "executive|c level|c-suite"
                + "|direction générale|dirigenza|executives"), (Seniority.Director, "directors"),
            (Seniority.Senior, "expert|specialist senior|lead expert"), (Seniority.Staff, "staff level"), .. Levels,
        ]);
}
