using JobSite.Core.Text.Words;

namespace JobSite.Core.Work.Words;

/// <summary>
/// What employment types are called, in fields and in texts. A null meaning is a phrase that only looks like one.
/// </summary>
static class EmploymentTypeWords
{
    const string FullTime = "full time|ft|vollzeit|temps plein|temps complet|plein temps|jornada completa"
        + "|tiempo completo|tempo pieno|full time exempt|tempo integral"
        + "|heltid|voltijd|fulltime equivalent|full time regular|regular full time|full time employee|fte|全职|全職|正社員"
            + "|pełny etat";

    const string PartTime = "part time|pt|teilzeit|temps partiel|mi-temps|media jornada|tiempo parcial|jornada parcial"
        + "|tempo parziale|meio período|deltid|deeltijd"
        + "|minijob|mini job|midijob|450 euro job|520 euro job|aushilfe|half time|rt time|兼职|兼職|アルバイト"
            + "|geringfügige beschäftigung";

    const string Contract = "contract|contractor|subcontractor|independent contractor|contract to hire"
        + "|contract position|1099|c2c|corp to corp|b2b|b2b contract"
        + "|werkvertrag|contractual|合同工|外包|契約社員|contracting|contrato por obra";

    const string Temporary = "temporary|temp|seasonal|fixed term|fixed term contract|ftc|term|cdd|befristet|befristung"
        + "|zeitarbeit|interim|intérim|intérimaire"
        + "|contrato temporal|temporal|tempo determinato|contratto a tempo determinato|saisonnier|saisonarbeit|locum"
        + "|temporario|temporário|casual|variable"
        + "|temp to perm|temp to hire|temporary contract|maternity cover|elternzeitvertretung|临时|detail|summer"
            + "|temporary promotion";

    const string Internship = "internship|intern|interns|praktikum|praktikant|praktikantin|werkstudent|werkstudentin"
        + "|working student|pflichtpraktikum|stagiaire"
        + "|offre de stage|stage de fin d'études|convention de stage|prácticas|becario|becaria|pasantía|tirocinio"
        + "|stagista|estágio|estagiário|co-op|coop"
        + "|internships|externship|实习|實習|インターン|student job";

    const string Apprenticeship = "apprenticeship|apprentice|ausbildung|auszubildende|auszubildender|azubi|lehre"
        + "|duales studium|dualer student|alternance|alternant"
        + "|apprentissage|apprenti|contrat de professionnalisation|contrat d'apprentissage|aprendiz|aprendizaje"
            + "|apprendistato|apprendista|学徒|lehrling";

    const string Volunteer = "volunteer|volunteering|voluntary|ehrenamt|ehrenamtlich|bénévole|bénévolat|volontariato"
        + "|voluntariado|voluntario|志愿者|unpaid volunteer";

    const string PerDiem = "per diem|prn|as needed|intermittent|zero hours|zero hour contract|on call basis|bank staff"
        + "|pro re nata";

    const string Freelance = "freelance|freelancer|self employed|freiberuflich|freiberufler|freie mitarbeit"
        + "|indépendant|autónomo|autonomo|libero professionista"
        + "|partita iva|profession libérale|自由职业|自由职业者|freie mitarbeiter|gig";

    /// <summary>For a field that holds nothing but the type, where a bare word is enough.</summary>
    public static PhraseTable<EmploymentType?> OfFields { get; } = Reading.Table<EmploymentType?>(
        (null, "non contract|no contract|permanent contract|unbefristet|unbefristeter vertrag|是否全职 否|是否全职 no"
            + "|non temporary|full time or not no|full time no|part time no|long term|short term|non seasonal"),
        (EmploymentType.FullTime, FullTime), (EmploymentType.PartTime, PartTime), (EmploymentType.Contract, Contract),
        (EmploymentType.Temporary, Temporary),
        (EmploymentType.Internship, Internship + "|stage|student"), (EmploymentType.Apprenticeship, Apprenticeship),
        (EmploymentType.Volunteer, Volunteer),
        (EmploymentType.PerDiem, PerDiem), (EmploymentType.Freelance, Freelance));

    /// <summary>For titles, where "contract" and "volunteer" may be what the work is about.</summary>
    public static PhraseTable<EmploymentType?> OfTitles { get; } = Reading.Table<EmploymentType?>(
        (null, "volunteer coordinator|volunteer manager|volunteer engagement|volunteer services|volunteer program"
            + "|internship coordinator|internship program manager"
            + "|intern program|apprenticeship program manager|temporary staffing|summer camp|freelance manager"
            + "|contractor management|contractor sales|subcontractor manager"
            + "|casual games|casual dining|interim housing|temp agency|general contractor"
                + "|prácticas profesionales docente|seasonal products|student success"),
        (EmploymentType.FullTime, FullTime), (EmploymentType.PartTime, PartTime),
        (EmploymentType.Contract, "contractor|contract to hire|independent contractor|month contract|months contract"
            + "|b2b contract|c2c|contract position|contract role|合同工|外包"),
        (EmploymentType.Temporary, Temporary.Replace("|term|", "|", StringComparison.Ordinal)
            .Replace("|detail|summer|", "|", StringComparison.Ordinal)
            .Replace("|variable", "", StringComparison.Ordinal)),
        (EmploymentType.Internship, Internship), (EmploymentType.Apprenticeship, Apprenticeship),
        (EmploymentType.Volunteer, Volunteer),
        (EmploymentType.PerDiem, PerDiem), (EmploymentType.Freelance, Freelance));

    /// <summary>
    /// For running text: only where the sentence says that this job is so, or in a language where the word says
    /// nothing else.
    /// </summary>
    public static PhraseTable<EmploymentType?> OfTexts { get; } = Reading.Table(
        [
            .. About(EmploymentType.FullTime, "full time"), .. About(EmploymentType.PartTime, "part time"),
            .. About(EmploymentType.Contract, "contract"),
            .. About(EmploymentType.Contract, "contractor"), .. About(EmploymentType.Temporary, "temporary"),
            .. About(EmploymentType.Temporary, "fixed term"),
            .. About(EmploymentType.Temporary, "seasonal"), .. About(EmploymentType.Internship, "internship"),
            .. About(EmploymentType.Apprenticeship, "apprenticeship"),
            .. About(EmploymentType.Volunteer, "volunteer"), .. About(EmploymentType.PerDiem, "per diem"),
            .. About(EmploymentType.Freelance, "freelance"),
            (EmploymentType.FullTime, "in vollzeit|vollzeit|temps plein|jornada completa|全职"),
            (EmploymentType.PartTime, "in teilzeit|teilzeit|temps partiel|media jornada|兼职"),
            (EmploymentType.Internship, "werkstudent|pflichtpraktikum|实习生"),
            (EmploymentType.Apprenticeship, "duales studium|contrat en alternance"),
            (EmploymentType.Temporary, "befristete anstellung|befristeter vertrag|contrat cdd|fixed term contract"),
        ]);

    static (EmploymentType?, string)[] About(EmploymentType type, string word) =>
        [
            (type,
                string.Join('|',
                from after in (string[])["position", "role", "job", "opportunity", "engagement", "assignment", "basis",
                "opening"]
                                    select $"{word} {after}")),
            (type,
                string.Join('|',
                from before in (string[])["this is a", "we are looking for a", "this position is", "this role is",
                "position is", "on a", "employment type", "job type", "this is an"]
                                    select $"{before} {word}")),
        ];
}
