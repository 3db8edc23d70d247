namespace JobSite.Core.Markup;

static class UnitedStates
{
    public static readonly IReadOnlyList<string> Codes =
    [
        .. ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR "
            + "PA RI SC SD TN TX UT VT VA WA WV WI WY").Split(' ').Select(state => $"US-{state}"),
    ];
}
