namespace JobSite.Web.Accounts;

/// <summary>Words that passwords are made of when nobody thinks about it. Spelled as they read after 0 became o, 1 i, 3 e, 4 a and 5 s.</summary>
static class CommonWords
{
    public static readonly string[] All =
    [
        "password", "passwort", "passwd", "passphrase", "secret", "letmein", "welcome", "admin", "administrator", "root", "login", "signin",
        "master", "default", "changeme", "changeit", "guest", "test", "testing", "user", "account", "access", "private", "security", "secure",
        "qwerty", "qwertz", "azerty", "asdfgh", "asdf", "zxcvbn", "yxcvbn", "qazwsx", "iqaz", "wsxedc", "qwer", "uiop", "hjkl",
        "abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnop", "abcdefgh", "abcdef", "abcd", "abc",
        "iloveyou", "loveyou", "iloveu", "love", "lover", "baby", "honey", "sweet", "angel", "princess", "prince", "sunshine", "summer", "winter",
        "spring", "autumn", "flower", "monkey", "dragon", "tiger", "shadow", "superman", "batman", "spiderman", "pokemon", "naruto", "starwars",
        "football", "baseball", "basketball", "soccer", "hockey", "chelsea", "arsenal", "liverpool", "barcelona", "juventus", "yankees",
        "michael", "jordan", "jessica", "ashley", "daniel", "thomas", "andrew", "charlie", "george", "maggie", "buster", "ginger", "pepper",
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "computer", "internet", "google", "facebook", "linkedin", "microsoft", "windows", "apple", "samsung", "iphone", "android",
        "freedom", "whatever", "trustno", "hello", "hallo", "world", "please", "nothing", "correcthorsebatterystaple", "mustang", "killer",
        "jobsite", "jobs", "job", "company", "hiring", "recruiter", "recruiting", "career", "careers", "employer", "candidate", "resume",
        "mypassword", "thisis", "mypass", "pass", "word", "my", "the", "is", "new", "old",
    ];
}
