namespace JobSite.Core.Work;

public enum WorkplaceType { OnSite, Hybrid, Remote }
