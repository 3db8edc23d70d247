namespace JobSite.Core.Resumes;

public enum ResumeFormat { Pdf, Docx, JsonResume, PlainText }
