namespace JobSite.Core.Import.Reading;

/// <summary>One object; a list of them; or one object a line.</summary>
public enum JsonShape { Alone, List, Lines }
