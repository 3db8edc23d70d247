namespace JobSite.Core.Resumes.Reading;

/// <summary>What a part of a résumé is about. Head is what stands before the first heading.</summary>
enum SectionKind { Head, Contact, Summary, Experience, Education, Skills, Languages, Certifications, Projects, Other }
