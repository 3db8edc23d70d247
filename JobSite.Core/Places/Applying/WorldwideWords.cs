namespace JobSite.Core.Places.Applying;

/// <summary>
/// "Work from anywhere" and its like, told from customers around the world and from weeks abroad as a benefit.
/// </summary>
static class WorldwideWords
{
    static readonly string[] plain =
    [
        "work from anywhere", "working from anywhere", "remote worldwide", "worldwide remote", "remote (worldwide",
        "remote, worldwide", "remote - worldwide", "remote – worldwide", "remote: worldwide", "fully remote worldwide",
        "remote (global", "remote - global", "remote (anywhere", "remote - anywhere", "remote anywhere",
        "anywhere in the world", "anywhere on earth", "hire globally", "hire worldwide", "hiring worldwide",
        "hiring globally", "candidates worldwide", "candidates globally", "open worldwide",
        "open to candidates worldwide", "location: worldwide", "location: anywhere", "100% remote (global",
    ];
    static readonly string[] denials =
    [
        "up to", "weeks", "days", "month", "per year", "each year", "a year", "policy", "not ", "customers", "clients",
        "offices", "users", "serve", "people around", "teams across", "businesses", "deliver", "cannot", "benefit",
        "ship ", "relocat",
    ];

    public static bool Say(ReadOnlySpan<char> sentence)
    {
        if (sentence.Trim(" .!") is var all
            && (all.Equals("worldwide", StringComparison.OrdinalIgnoreCase)
            || all.Equals("anywhere", StringComparison.OrdinalIgnoreCase)))
            return true;

        return ContainsAny(sentence, plain) && !AreDenied(sentence);
    }

    public static bool AreDenied(ReadOnlySpan<char> sentence) => ContainsAny(sentence, denials);

    static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
