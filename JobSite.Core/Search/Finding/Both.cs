namespace JobSite.Core.Search.Finding;

/// <summary>Two pieces of work, at the same time where there is so much of it that this pays.</summary>
static class Both
{
    public static void Run(bool isMuch, Action one, Action other)
    {
        if (isMuch && Environment.ProcessorCount > 1)
            Parallel.Invoke(one, other);
        else
        {
            one();
            other();
        }
    }
}
