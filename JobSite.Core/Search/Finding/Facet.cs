namespace JobSite.Core.Search.Finding;

/// <summary>Parts of a filter that are counted without themselves.</summary>
enum Facet { Workplace, Category, Seniority, Employment, LivesIn, Skill, Company, PayStated, PayFloor, PostedWithin }
