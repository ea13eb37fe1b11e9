using DevZone.Reading.Extraction.Metrics;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction.Metrics;

/// <summary>What the figures of invented clauses with 分别 and 依次 are dealt out to.</summary>
public sealed class DistributionTests
{
    [Theory]
    // as many names of one sort as figures, each gets its own
    [InlineData("[合肥高新区]、[合肥经开区]分别完成投资212亿元、186亿元", "合肥高新区|合肥经开区")]
    [InlineData("[滁州市]、[芜湖市]、[安庆市]依次增长8%、7%和6%", "滁州市|芜湖市|安庆市")]
    // the last sort of which there are as many: the city before its zones counts by itself
    [InlineData("[合肥市]的[合肥高新区*]、[合肥经开区*]分别签约21个、18个", "合肥高新区|合肥经开区")]
    // the same name said twice is one
    [InlineData("[滁州市]和[滁州市]、[芜湖市]分别增长8%、7%", "滁州市|芜湖市")]
    // a count before 分别 is dealt out to none
    [InlineData("[滁州市]、[芜湖市]2个市分别增长8%、7%", "-|滁州市|芜湖市")]
    // too few names, or figures that are not side by side or measure other things
    [InlineData("[滁州市]分别增长8%、7%", "")]
    [InlineData("[滁州市]、[芜湖市]分别完成投资212亿元和项目186个", "")]
    [InlineData("[滁州市]、[芜湖市]分别签约21个项目和开工18个项目", "")]
    [InlineData("[滁州市]、[芜湖市]增长8%、7%", "")]
    [InlineData("[滁州市]、[芜湖市]分别增长8%", "")]
    public void DealIn_GivesEachNameItsFigure(string clause, string expected) => Assert.Equal(expected, Members(Read(clause)));

    [Theory]
    [InlineData("[全市]石化、食品分别增长7.3%、6.8%", "石化增长|食品增长")]
    [InlineData("食品、衣着和居住的价格分别上涨5.5%、2.1%和3.7%", "食品价格上涨|衣着价格上涨|居住价格上涨")]
    [InlineData("电力、化工等两大行业依次完成产值12亿元、9亿元", "电力产值|化工产值")]
    [InlineData("石化、食品、电力分别增长7.3%、6.8%", "")]
    public void DealIn_GivesEachItemItsFigure_WhenTheListNamesMeasures(string clause, string expected)
    {
        var dealing = Read(clause);
        Assert.Empty(dealing.Members);
        Assert.Equal(expected, string.Join('|', dealing.Names.Select(name => name.Full)));
    }

    [Fact]
    public void DealIn_BeginsTheListBehindTheSubjectAndTheDate()
    {
        Assert.Equal(["石化增长", "食品增长"], Read("[滁州市]2024年石化、食品分别增长7.3%、6.8%").Names.Select(name => name.Full));
        Assert.Equal(["石化增长", "食品增长"], Read("[滁州市]石化、食品分别增长7.3%、6.8%").Names.Select(name => name.Full));
    }

    [Fact]
    public void DealIn_GivesThePlacesOfTheClauseBefore_WhenNoneIsNamedAgain()
    {
        var places = new Dictionary<string, Referent> { ["香洲"] = Region("香洲区"), ["金湾"] = Region("金湾区") };
        var (first, state, text) = Deal("香洲、金湾分别完成产值86亿元、35亿元，分别增长10.8%、14.2%", 0, null, places);
        Assert.Equal("香洲区|金湾区", Members(first));
        var (second, _, _) = Deal(text, 1, state, places);
        Assert.Equal("香洲区|金湾区", Members(second));
    }

    [Fact]
    public void DealIn_GoesOnWithoutTheWord_WhileTheFiguresAreAsMany()
    {
        var places = new Dictionary<string, Referent> { ["香洲"] = Region("香洲区"), ["金湾"] = Region("金湾区") };
        var (_, state, text) = Deal("香洲、金湾分别完成产值86亿元、35亿元，增长10.8%、14.2%，下降1%、2%、3%", 0, null, places);
        Assert.Equal("香洲区|金湾区", Members(Deal(text, 1, state, places).Dealing));
        Assert.Equal("", Members(Deal(text, 2, state, places).Dealing));
    }

    [Fact]
    public void DealIn_TakesAListForPlaces_OnlyWhereAllItemsAre()
    {
        var places = new Dictionary<string, Referent> { ["香洲"] = Region("香洲区") };
        var dealing = Deal("香洲、石化分别完成产值86亿元、35亿元", 0, null, places).Dealing;
        Assert.Empty(dealing.Members);
        Assert.Equal(["香洲产值", "石化产值"], dealing.Names.Select(name => name.Full));
    }

    [Fact]
    public void DealIn_GivesTheMeasuresBefore_WhenAClauseBeginsWithTheWord()
    {
        var text = "使用外资9.8亿美元，进出口2310亿元，分别增长15.3%、4.7%";
        var part = Analyse(text);
        var state = State(part);
        state.Note("使用外资");
        state.Note("进出口");
        var (dealing, _, _) = Deal(text, 2, state, []);
        Assert.Equal(["使用外资增长", "进出口增长"], dealing.Names.Select(name => name.Full));
    }

    [Theory]
    [InlineData("甲、乙分别增长", 3)]
    [InlineData("甲、乙依次增长", 3)]
    [InlineData("分别增长，分别下降", 5)]
    [InlineData("甲、乙增长", -1)]
    public void DealerAt_GivesTheLastWordOfTheClause(string text, int at) =>
        Assert.Equal(at, Distribution.DealerAt(text.Replace('，', ','), new TextSpan(0, text.Length)));

    [Fact]
    public void DealerAt_LooksOnlyWithinTheClause()
    {
        Assert.Equal(-1, Distribution.DealerAt("分别增长,甲下降", TextSpan.FromBounds(5, 8)));
        Assert.Equal(5, Distribution.DealerAt("甲下降,乙分别增长", TextSpan.FromBounds(4, 9)));
    }

    private static Dealing Read(string clause) => Deal(clause, 0, null, []).Dealing;

    /// <summary>Deals out the figures of one clause of a text in which [ ] mark names, those with * zones.</summary>
    private static (Dealing Dealing, SentenceState State, string Text) Deal(
        string marked,
        int clause,
        SentenceState? state,
        Dictionary<string, Referent> places
    )
    {
        var topics = new List<Topic>();
        var text = "";
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] != '[')
            {
                text += marked[at];
                continue;
            }

            var end = marked.IndexOf(']', at);
            var name = marked[(at + 1)..end];
            var referent = name.EndsWith('*') ? new Referent(SubjectKind.Zone, name[..^1]) : Region(name);
            topics.Add(new Topic(new TextSpan(text.Length, referent.Name.Length), referent));
            text += referent.Name;
            at = end;
        }

        var part = Analyse(text);
        var span = part.Clauses[clause].Span;
        state ??= State(part);
        state.Note(topics);
        state.Distributes |= Distribution.DealerAt(part.Part.Folded, span) >= 0;
        var figures = part.Quantities.FindAll(figure => span.Contains(figure.Span));
        var dealing = Distribution.DealIn(part.Part.Folded, span, topics, figures, state, places.GetValueOrDefault);
        return (dealing, state, text);
    }

    /// <summary>The members in the order of the clause's figures; - for a figure that is dealt out to none.</summary>
    private static string Members(Dealing dealing) =>
        dealing.Members.Count == 0
            ? ""
            : string.Join('|', Enumerable.Range(0, dealing.First + dealing.Members.Count).Select(i => dealing.MemberOf(i)?.Name ?? "-"));

    private static Referent Region(string name) => new(SubjectKind.Region, name);

    private static PartAnalysis Analyse(string text) => ArticleText.Analyse(text).Parts[0];

    private static SentenceState State(PartAnalysis part) => new(part, 0, static _ => false);
}
