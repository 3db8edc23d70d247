namespace JobSite.Web.Posting;

static class Addresses
{
    public const string Script = "/posting.js";

    public static string OfDraft(string handle, int step = 1) => step == 1 ? $"/post/{handle}" : $"/post/{handle}?step={step}";

    public static string OfPublishing(string handle) => $"/post/{handle}/publish";
}
