using System.Text.RegularExpressions;

namespace JobSite.Core.Moderation;

/// <summary>Words that fraudulent postings use.</summary>
static partial class RiskWords
{
    const int Around = 60;

    public static string? Chat(string text) => Found(Messenger(), text);

    public static string? Payment(string text) => Found(Money(), text);

    // A trade that builds for a messenger names it too: it must be the way to reach somebody.
    [GeneratedRegex("""
        \b(?:t\.me|wa\.me|chat\.whatsapp\.com)/
        |\b(?:contact|text|message|write|reach|add|chat|dm|ping|call|apply|interview|talk|reply|join)\b[^.!?\n]{0,40}\b(?:telegram|whats[ ]?app|signal|wechat|viber|line[ ]app|google[ ]chat|hangouts)\b
        |\b(?:telegram|whats[ ]?app|wechat|viber)\s*(?::|@|at\b|number|group|channel|us\b|me\b|\+?[0-9])
        """, RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Messenger();

    [GeneratedRegex("""
        \b(?:pay|send|transfer|deposit|wire)\b[^.!?\n]{0,40}\b(?:registration|training|application|processing|starter|equipment|background|security|visa|refundable)\b[^.!?\n]{0,20}\b(?:fee|deposit|kit|cost|check)s?\b
        |\b(?:registration|training|application|processing|enrol+ment|onboarding|starter[ -]kit|equipment|background[ -]check)[ -](?:fee|deposit|payment|charge)s?\b
        |\brefundable\s+(?:deposit|fee)\b
        |\bup-?front\s+(?:payment|fee|cost)s?\b
        |\b(?:buy|purchase)\b[^.!?\n]{0,40}\b(?:gift[ ]cards?|starter[ ]kit|own[ ]equipment[ ]from[ ]our[ ]vendor)\b
        |\b(?:gift[ ]cards?|western[ ]union|moneygram|usdt|crypto[ ]wallet|bank[ ](?:login|credentials))\b
        |\b(?:cash|deposit)\b[^.!?\n]{0,20}\b(?:the|our|a)[ ](?:check|cheque)\b
        """, RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Money();

    static string? Found(Regex words, string text)
    {
        if (words.Match(text) is not { Success: true } match)
            return null;

        var from = Math.Max(0, match.Index - 10);
        var excerpt = text.Substring(from, Math.Min(text.Length - from, Math.Min(match.Length + 20, 2 * Around)));

        return string.Join(' ', excerpt.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
    }
}
