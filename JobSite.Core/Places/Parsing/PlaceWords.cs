using System.Collections.Frozen;

namespace JobSite.Core.Places.Parsing;

[Flags]
enum WorkWords
{
    None = 0,
    Remote = 1,
    Hybrid = 2,
    OnSite = 4,
    Worldwide = 8,
    Preferred = 16,
    Clock = 32,
    Noise = 64,
}

/// <summary>Words in location phrases that name no place.</summary>
static class PlaceWords
{
    static readonly FrozenDictionary<string, WorkWords> phrases = Build();
    static readonly FrozenDictionary<string, WorkWords>.AlternateLookup<ReadOnlySpan<char>> spans =
        phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    // How many words a phrase has at most that starts with this one.
    static readonly FrozenDictionary<string, int> lengths = phrases.Keys.GroupBy(p => p.Split(' ')[0])
        .ToFrozenDictionary(g => g.Key, g => g.Max(p => p.Split(' ').Length));
    static readonly FrozenSet<string> joints =
        ("in,from,within,across,throughout,the,of,at,or,and,to,for,based,only,a,an,near,around,any,all,"
            + "anywhere in,based in,must,be,live").Split(',').ToFrozenSet();
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> jointSpans =
        joints.GetAlternateLookup<ReadOnlySpan<char>>();
    static readonly FrozenSet<string> streets =
        ("street,st,avenue,ave,av,road,rd,boulevard,blvd,drive,dr,lane,ln,way,court,ct,place,pl,parkway,pkwy,"
            + "highway,hwy,suite,ste,floor,broadway,plaza,square,circle,cir,terrace,trail,pike,turnpike,route,"
            + "expressway,loop").Split(',').ToFrozenSet();

    static readonly FrozenSet<string> noNames =
        ("division,services,service,medical,academy,school,station,associations,association,inc,llc,ltd,corp,gmbh,"
            + "tv,mall,hotel,resort,spa,talent,pool,team,department,group,company,support,outlets,center,centre,store,"
            + "university,college,hospital,clinic,bank,preparatory,health,production,applications,production,please,"
            + "note,apply,engineer,manager,sales,https,before,setting,live,home,corporate,no,yes,option,options,if,"
            + "updated,determined,year,days,day,week,weeks,hour,month,visa,relocation,sponsorship,eligible,employees,"
            + "employee,must,will,within,time,non,variable,future,openings,general,our,your,we,you,us,is,are,with,"
            + "field,territory,region,global,engineering,quarterly,meetups,meetup,meet-ups,some,amazing,headcount,funded,"
            + "team,teams,founded,benefits,equity,product,software,developer,roles,startup").Split(',').ToFrozenSet();

    static readonly (string Word, WorkWords Meaning)[] cjk =
    [
        ("不支持远程", WorkWords.OnSite), ("非远程", WorkWords.OnSite), ("不远程", WorkWords.OnSite), ("坐班", WorkWords.OnSite),
        ("现场", WorkWords.OnSite),
        ("远程", WorkWords.Remote), ("遠程", WorkWords.Remote), ("远端", WorkWords.Remote), ("遠端", WorkWords.Remote),
        ("居家", WorkWords.Remote), ("リモート", WorkWords.Remote), ("在宅", WorkWords.Remote), ("원격", WorkWords.Remote),
        ("混合", WorkWords.Hybrid), ("ハイブリッド", WorkWords.Hybrid),
        ("全球", WorkWords.Worldwide | WorkWords.Remote), ("任意", WorkWords.Worldwide | WorkWords.Remote),
        ("不限", WorkWords.Worldwide | WorkWords.Remote),
        ("优先", WorkWords.Preferred), ("優先", WorkWords.Preferred),
    ];

    public static WorkWords Of(ReadOnlySpan<char> folded) =>
        spans.TryGetValue(folded, out var meaning) ? meaning : WorkWords.None;

    public static int LongestFrom(string folded) =>
        lengths.GetValueOrDefault(folded.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end
            ? folded[..end]
            : folded);

    public static bool IsJoint(ReadOnlySpan<char> folded) => jointSpans.Contains(folded);

    /// <summary>
    /// Words of departments, schools and sentences: whatever holds one is not a town that we merely do not know.
    /// </summary>
    public static bool IsNoName(string folded) => noNames.Contains(folded);

    public static bool IsStreet(string folded) => streets.Contains(folded);

    /// <summary>The words of scripts without spaces, wherever they stand.</summary>
    public static WorkWords InCjk(ref string text)
    {
        var found = WorkWords.None;
        foreach (var (word, meaning) in cjk)
        {
            if (!text.Contains(word, StringComparison.Ordinal))
                continue;
            found |= meaning;
            text = text.Replace(word, " ", StringComparison.Ordinal);
        }

        return found;
    }

    static FrozenDictionary<string, WorkWords> Build()
    {
        var all = new Dictionary<string, WorkWords>();
        Add(WorkWords.Remote, "remote,remotely,remotes,fully remote,full remote,100 remote,remote "
            + "first,remoto,remota,remotos,remoot,teletravail,teletrabajo,telework,teleworking,telecommute,"
            + "telecommuting,telecommuter,wfh,work from home,working from home,home based,homebased,home office,"
            + "homeoffice,distributed,virtual,virtually,zdalnie,zdalna,li remote,distance,a distance,"
            + "mobiles arbeiten");
        Add(WorkWords.Remote | WorkWords.Worldwide, "anywhere,worldwide,world wide,anywhere in the world,work from "
            + "anywhere,around the world,global,globally,earth,planet earth,the world,everywhere,wfa");
        Add(WorkWords.Hybrid, "hybrid,hibrido,hibrida,hybride,hybridni,hybrid remote,remote hybrid,li hybrid,flexible "
            + "hybrid");
        Add(WorkWords.OnSite, "onsite,on site,in office,inoffice,in person,inperson,office based,presencial,vor "
            + "ort,sur site,on prem,li onsite,on premise");
        Add(WorkWords.Preferred,
            "preferred,preferably,prefer,ideally,preference,optional,international,internationally,other "
            + "countries,elsewhere");
        Add(WorkWords.Clock, "timezone,timezones,time zone,time "
            + "zones,tz,utc,gmt,est,edt,pst,pdt,cet,cest,cst,hours,hrs,et,pt,eet,ist timezone");
        Add(WorkWords.Noise, "office,offices,hq,hqs,head office,hub cities,hub "
            + "city,continental,headquarters,headquarter,headquartered,corporate,corporate hq,corporate office,main "
            + "office,campus,location,locations,multiple locations,various "
            + "locations,multiple,various,several,many,select locations,selected locations,certain "
            + "locations,flexible,negotiable,tbd,tbc,na,n a,none,null,not specified,not stated,unspecified,not stated "
            + "in jd header,unknown,other,others,confidential,surrounding areas,surrounding area,surroundings,metro "
            + "area,metropolitan area,metropolitan "
            + "region,metro,metropolitan,area,areas,region,greater,downtown,position,positions,role,roles,job,jobs,"
            + "work,working,full time,fulltime,part time,parttime,contract,contractor,permanent,intern,internship,"
            + "travel,travel position,travelling,dnu,remote option available,option available,possible,available,"
            + "ok,friendly,welcome,job location,city of,opportunity,opportunities,field based,nationwide,national,"
            + "statewide,any location,any office,all locations,all offices,select,residents,based,multiple cities,"
            + "or anywhere else,also,east coast,west coast,east,west,north,south,central,northeast,southeast,"
            + "northwest,southwest,midwest,eastern,western,northern,southern,coast,full,fully,currently,candidates,"
            + "applicants,legal to work,citizens,citizenship,required,not,stated,warehouse,headquarters office,"
            + "satellite,sede,bureau,buro,standort,zentrale");
        return all.ToFrozenDictionary();

        void Add(WorkWords meaning, string words)
        {
            foreach (var word in words.Split(','))
                all[word] = meaning;
        }
    }
}
