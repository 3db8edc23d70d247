using CsCheck;
using JobSite.Core.Places;

namespace JobSite.Tests.Places;

public class PlaceParserTests
{
    [Theory]
    [InlineData("Berlin, Germany", "Berlin, Germany")]
    [InlineData("Berlin, Berlin, Germany", "Berlin, Germany")]
    [InlineData("Germany - Berlin", "Berlin, Germany")]
    [InlineData("Smallham, UK", "Smallham, United Kingdom")]
    [InlineData("Smallham, NL", "Smallham, Netherlands")]
    [InlineData("Smallham, DE", "Smallham, DE, United States")]
    [InlineData("Berlin, DE", "Berlin, Germany")]
    [InlineData("München", "Munich, Germany")]
    [InlineData("Norway, Oslo", "Oslo, Norway")]
    [InlineData("Washington, DC", "Washington, DC, United States")]
    [InlineData("Washington, D.C. Metro", "Washington, DC, United States")]
    [InlineData("NYC", "New York, NY, United States")]
    [InlineData("SF Office", "San Francisco, CA, United States")]
    [InlineData("US, CA, San Francisco", "San Francisco, CA, United States")]
    [InlineData("San Mateo, CA United States", "San Mateo, CA, United States")]
    [InlineData("Gunter AFB, Alabama, Alabama", "Gunter AFB, AL, United States")]
    [InlineData("MN-Waite Park; WI-Rice Lake", "Waite Park, MN, United States; Rice Lake, WI, United States")]
    [InlineData("London or Manchester", "London, United Kingdom; Manchester, United Kingdom")]
    [InlineData("London, Stockholm, Madrid", "London, United Kingdom; Stockholm, Sweden; Madrid, Spain")]
    [InlineData("Brisbane, CA; or Novato, CA", "Brisbane, CA, United States; Novato, CA, United States")]
    [InlineData("Cologne, Berlin", "Cologne, Germany; Berlin, Germany")]
    [InlineData("東京都", "Tokyo, Japan")]
    [InlineData("上海", "Shanghai, China")]
    [InlineData("杭州&成都", "Hangzhou, China; Chengdu, China")]
    [InlineData("Bilbao, Spain | ONSITE", "Bilbao, Spain")]
    [InlineData("Singapore, Singapore", "Singapore")]
    [InlineData("Tel Aviv-Yafo, Israel", "Tel Aviv, Israel")]
    [InlineData("Bosnia and Herzegovina", "Bosnia and Herzegovina")]
    [InlineData("Mountain View, California (HQ)", "Mountain View, CA, United States")]
    public void Reads_the_places_of(string location, string places) =>
        Assert.Equal(places, PlaceText.Of(PlaceParser.Read(location).Places));

    [Theory]
    [InlineData("Cambridge", "GB")]
    [InlineData("Cambridge, MA", "US")]
    [InlineData("Birmingham, AL", "US")]
    [InlineData("London, ON", "CA")]
    [InlineData("Paris, TX", "US")]
    [InlineData("Toronto, CA", "CA")]
    [InlineData("Georgia", "US")]
    [InlineData("Bulgaria, Romania, Georgia", "BG RO GE")]
    [InlineData("Florida; Georgia; Texas", "US US US")]
    public void Lets_the_neighbors_decide_what_a_name_means(string location, string countries) =>
        Assert.Equal(countries, string.Join(' ', PlaceParser.Read(location).Places.Select(p => p.Country)));

    [Theory]
    [InlineData("Merrimack, NH 03054", "NH", "Merrimack", "03054")]
    [InlineData("12 Example Blvd Smallham, FL 33712", "FL", "Smallham", "33712")]
    [InlineData("Toronto, ON M5V 2T6", "ON", "Toronto", "M5V 2T6")]
    [InlineData("Rockton, IN 46953", "IN", "Rockton", "46953")]
    [InlineData("Bakers Ltd. in Newtown, OR 97132-1234", "OR", "Newtown", "97132-1234")]
    public void Tells_post_codes_and_streets_from_towns(string location, string region, string town, string code)
    {
        var place = Assert.Single(PlaceParser.Read(location).Places);

        Assert.Equal((region, town, code), (place.Region, place.Locality, place.PostalCode));
    }

    [Fact]
    public void Leaves_an_unknown_town_without_a_country() =>
        Assert.Equal(new Place(null, null, "Nowhereville"), Assert.Single(PlaceParser.Read("Nowhereville").Places));

    [Theory]
    [InlineData("Remote in USA", "US")]
    [InlineData("Remote (US/CA)", "US CA")]
    [InlineData("US-Remote", "US")]
    [InlineData("Smallham | Remote (UK)", "GB")]
    [InlineData("Hybrid in London or remote (UK)", "GB")]
    [InlineData("EMEA", "EMEA")]
    [InlineData("Remote, New York", "US-NY")]
    [InlineData("Remote in US & CAN", "US CA")]
    [InlineData("Canada - Remote (ON, AB, BC, or NS Only)", "CA-ON CA-AB CA-BC CA-NS")]
    [InlineData("United States | Remote", "US")]
    [InlineData("Remote - US; Berlin, Germany", "US DE")]
    public void Takes_remote_areas_for_eligibility(string location, string include) =>
        Assert.Equal(include, string.Join(' ', PlaceParser.Read(location).Eligibility!.Include));

    [Theory]
    [InlineData("Anywhere in the World"), InlineData("World Wide - Remote"), InlineData("Home based - Worldwide")]
    [InlineData("不限")]
    public void Knows_the_whole_world(string location) =>
        Assert.Equal(EligibilityMode.Worldwide, PlaceParser.Read(location).Eligibility!.Mode);

    [Theory]
    [InlineData("Remote"), InlineData("Dallas - Remote"), InlineData("Remote (EU time zone)")]
    [InlineData("US preferred, remote"), InlineData("Hybrid")]
    public void Claims_no_eligibility_for(string location) => Assert.Null(PlaceParser.Read(location).Eligibility);

    [Fact]
    public void Hears_the_way_of_working()
    {
        var reading = PlaceParser.Read("Hybrid - Berlin; On-site in Hamburg; Télétravail");

        Assert.Equal((true, true, true), (reading.SaysRemote, reading.SaysHybrid, reading.SaysOnSite));
    }

    [Fact]
    public void Reads_many_places_at_once()
    {
        var towns = string.Join("; ", Enumerable.Range(0, 60)
            .Select(i => $"Town{(char)('A' + (i % 26))}{(char)('a' + (i / 26))}, Ohio"));

        Assert.Equal(60, PlaceParser.Read(towns).Places.Count);
    }

    [Fact]
    public void Survives_any_text() =>
        Gen.String.Sample(s => PlaceParser.Read(s).Places.All(p => p is not null));

    [Fact]
    public void Reads_again_what_is_shown()
    {
        string[] words =
        [
            "Berlin", "New York", "Georgia", "CA", "Remote", "Springfield", "or", ";", ",", " - ", "Smallham",
            "Germany", "(HQ)", "São Paulo", "Washington", "Quebec", "Singapore", "東京", "North", "12", "Office", "EMEA",
        ];

        Gen.Int[0, words.Length - 1]
            .Select(i => words[i]).Array[1, 7]
            .Select(w => string.Join(' ', w))
            .Sample(location => PlaceParser.Read(location).Places.All(place =>
            PlaceParser.Read(PlaceText.Of(place)).Places is [var again] && again == place with { PostalCode = null }));
    }

    [Fact]
    public void Finds_the_country_of_nearly_every_real_location()
    {
        var locations = SharedLocations.Greenhouse().Distinct().ToList();

        var known = locations.Count(l => PlaceParser.Read(l) is var r
            && (r.Eligibility is not null || r.Places.Any(p => p.Country is not null)));

        Assert.InRange((double)known / locations.Count, 0.94, 1);
    }
}
