namespace JobSite.Core.Data;

/// <summary>
/// Something that others follow, such as the search index: each change gives it a higher number than any before, so
/// that "what is new since N" is one question.
/// </summary>
public interface ISequenced
{
    long Sequence { get; set; }
}
