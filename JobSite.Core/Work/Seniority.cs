namespace JobSite.Core.Work;

public enum Seniority { Intern, Junior, Mid, Senior, Staff, Principal, Lead, Manager, Director, Executive }
