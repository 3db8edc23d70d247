namespace JobSite.Core.Resumes.Reading;

/// <summary>What a word says about the words around it: that they are a title, a company, a school, a degree, a name.</summary>
enum WordKind { Role, Legal, Employer, School, Degree, Particle }
