namespace JobSite.Core.Import.Reading;

public enum FileKind { Json, Xml, Html, Text }
