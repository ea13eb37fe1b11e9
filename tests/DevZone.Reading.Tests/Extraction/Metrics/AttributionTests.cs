using DevZone.Reading.Extraction.Metrics;
using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction.Metrics;

/// <summary>What is spoken of from clause to clause, and what words that stand for a name mean then.</summary>
public sealed class AttributionTests
{
    private static readonly Referent Zone = new(SubjectKind.Zone, "晋城经济技术开发区", "zone-1");
    private static readonly Referent OtherZone = new(SubjectKind.Zone, "怀仁经济技术开发区", "zone-2");
    private static readonly Referent Park = new(SubjectKind.Zone, "金匠产业园", "zone-3");
    private static readonly Referent OtherPark = new(SubjectKind.Zone, "云峰产业园", "zone-4");
    private static readonly Referent City = new(SubjectKind.Region, "晋城市");
    private static readonly Referent District = new(SubjectKind.Region, "平城区");
    private static readonly Referent Town = new(SubjectKind.Region, "河口镇");
    private static readonly Referent Project = new(SubjectKind.Project, "恒升模具项目");
    private static readonly Referent Policy = new(SubjectKind.Policy, "若干措施");
    private static readonly Referent Sector = new(SubjectKind.Sector, "国家级经开区");

    [Fact]
    public void Resolve_GivesTheHome_WhenAWordStandsForAPlaceOfItsLevel()
    {
        var attribution = Begin(null, Home("山西省", "晋城市", "阳城县"));
        Assert.Equal(
            ["山西省", "晋城市", "阳城县", "全国"],
            Names(attribution, Anaphor.Province, Anaphor.City, Anaphor.County, Anaphor.Nation)
        );
    }

    [Fact]
    public void Resolve_LetsTheWordStandForItself_WhenThereIsNoHome()
    {
        var attribution = Begin(null, HomePlace.Nowhere);
        Assert.Equal(["全省", "全市", "全县"], Names(attribution, Anaphor.Province, Anaphor.City, Anaphor.County));
    }

    [Theory]
    // 全市 in the news of a county-level city, and in a municipality's
    [InlineData("山西省", null, "高平市", "高平市")]
    [InlineData("重庆市", null, null, "重庆市")]
    [InlineData("山西省", null, "阳城县", "全市")]
    [InlineData("山西省", "晋城市", "高平市", "晋城市")]
    public void Resolve_GivesTheCity_WhenTheHomeHasOneOfThatName(string province, string? city, string? county, string expected) =>
        Assert.Equal([expected], Names(Begin(null, Home(province, city, county)), Anaphor.City));

    [Fact]
    public void Resolve_GivesTheArticlesOwnCityAndProvince_WhenItIsAboutOne()
    {
        Assert.Equal(["高平市"], Names(Begin(new Referent(SubjectKind.Region, "高平市"), Home("山西省", "晋城市")), Anaphor.City));
        Assert.Equal(["陕西省"], Names(Begin(new Referent(SubjectKind.Region, "陕西省"), Home("河南省")), Anaphor.Province));
        Assert.Equal(["内蒙古自治区"], Names(Begin(new Referent(SubjectKind.Region, "内蒙古自治区"), Home("河南省")), Anaphor.Province));
        Assert.Equal(["河南省"], Names(Begin(new Referent(SubjectKind.Region, "郑州市"), Home("河南省")), Anaphor.Province));
        Assert.Equal(["香港"], Names(Begin(null, Home("香港特别行政区")), Anaphor.Province));
    }

    [Fact]
    public void Resolve_GivesTheParkOfTheArticle_BeforeTheOneSpokenOfLast()
    {
        var attribution = Begin(Park);
        attribution.Note(OtherPark, becomesTopic: false, isPart: false);
        Assert.Equal(["金匠产业园", "云峰产业园"], Names(attribution, Anaphor.Park, Anaphor.ThatPark));
    }

    [Fact]
    public void Resolve_GivesTheParkSpokenOfLast_WhenTheArticleIsAboutAnotherZone()
    {
        var attribution = Begin(Zone);
        Assert.Equal(["晋城经济技术开发区", "晋城经济技术开发区"], Names(attribution, Anaphor.Park, Anaphor.ThatPark));
        attribution.Note(Park, becomesTopic: true, isPart: false);
        Assert.Equal(["金匠产业园", "金匠产业园"], Names(attribution, Anaphor.Park, Anaphor.ThatPark));
    }

    [Fact]
    public void Resolve_GivesTheProjectThatIsAPark_WhenNoZoneWasNamed()
    {
        var attribution = Begin(null);
        var printed = new Referent(SubjectKind.Zone, "产业园");
        Assert.Equal(printed, attribution.Resolve(Mention(Anaphor.Park, printed)));
        attribution.Note(Project, becomesTopic: true, isPart: false);
        Assert.Equal(printed, attribution.Resolve(Mention(Anaphor.Park, printed)));
        attribution.Note(new Referent(SubjectKind.Project, "石油装备产业园"), becomesTopic: true, isPart: false);
        Assert.Equal("石油装备产业园", attribution.Resolve(Mention(Anaphor.Park, printed))?.Name);
        Assert.Null(attribution.Resolve(Mention(Anaphor.ThatPark)));
    }

    [Fact]
    public void Resolve_TellsTheDistrictLastNamedFromTheOneSpokenOf()
    {
        var attribution = Begin(Zone);
        attribution.Note(OtherZone, becomesTopic: false, isPart: false);
        Assert.Equal(
            ["怀仁经济技术开发区", "晋城经济技术开发区", "怀仁经济技术开发区"],
            Names(attribution, Anaphor.District, Anaphor.OwnDistrict, Anaphor.Within)
        );
        attribution.Note(District, becomesTopic: false, isPart: false);
        Assert.Equal(["平城区", "晋城经济技术开发区", "平城区"], Names(attribution, Anaphor.District, Anaphor.OwnDistrict, Anaphor.Within));
        attribution.Note(District, becomesTopic: true, isPart: false);
        Assert.Equal(["平城区"], Names(attribution, Anaphor.OwnDistrict));
    }

    [Fact]
    public void Resolve_TakesParksForNoDistrict_ButForWhatIsWithin()
    {
        var attribution = Begin(Zone);
        attribution.Note(Park, becomesTopic: true, isPart: false);
        Assert.Equal(
            ["晋城经济技术开发区", "晋城经济技术开发区", "金匠产业园"],
            Names(attribution, Anaphor.District, Anaphor.OwnDistrict, Anaphor.Within)
        );
    }

    [Fact]
    public void Resolve_FallsBackToCountyZoneAndPrint_WhenNoDistrictWasNamed()
    {
        var printed = new Referent(SubjectKind.Region, "全区");
        Assert.Equal(printed, Begin(null).Resolve(Mention(Anaphor.OwnDistrict, printed)));
        Assert.Null(Begin(null).Resolve(Mention(Anaphor.District)));
        Assert.Null(Begin(null).Resolve(Mention(Anaphor.Within)));
        Assert.Equal(printed, Begin(City).Resolve(Mention(Anaphor.OwnDistrict, printed)));
        Assert.Equal("晋城市", Begin(City).Resolve(Mention(Anaphor.Within))?.Name);
        Assert.Equal(Park, Begin(Park).Resolve(Mention(Anaphor.OwnDistrict, printed)));
        Assert.Equal(Park, Begin(Park).Resolve(Mention(Anaphor.District)));
        var inCounty = Begin(City, Home("山西省", "晋城市", "阳城县"));
        Assert.Equal(["阳城县", "阳城县", "阳城县"], Names(inCounty, Anaphor.District, Anaphor.OwnDistrict, Anaphor.Within));
    }

    [Fact]
    public void Resolve_TakesWhatIsWithinAClassForThatClass()
    {
        var attribution = Begin(Zone);
        attribution.Note(Sector, becomesTopic: true, isPart: false);
        Assert.Equal(["国家级经开区"], Names(attribution, Anaphor.Within));
    }

    [Fact]
    public void Resolve_GivesTownProjectSpotAndFirm_AsTheyWereNamedLast()
    {
        var attribution = Begin(null);
        var printed = new Referent(SubjectKind.Region, "全镇");
        Assert.Equal(printed, attribution.Resolve(Mention(Anaphor.Town, printed)));
        Assert.Null(attribution.Resolve(Mention(Anaphor.Project)));
        Assert.Null(attribution.Resolve(Mention(Anaphor.Here)));
        attribution.Note(Town, becomesTopic: false, isPart: false);
        attribution.Note(Project, becomesTopic: false, isPart: false);
        Assert.Equal(["河口镇", "恒升模具项目", "河口镇"], Names(attribution, Anaphor.Town, Anaphor.Project, Anaphor.Here));
        attribution.Note(Zone, becomesTopic: false, isPart: false);
        Assert.Equal(["晋城经济技术开发区"], Names(attribution, Anaphor.Here));
        Assert.Same(Referent.Firm, attribution.Resolve(Mention(Anaphor.Firm)));
        attribution.Note(Referent.Firm, becomesTopic: true, isPart: false);
        Assert.Equal(["恒升模具项目"], Names(attribution, Anaphor.Project));
    }

    [Fact]
    public void BeginArticle_KnowsTheHeadlinesProject()
    {
        var attribution = Begin(null, HomePlace.Nowhere);
        attribution.BeginArticle(City, Project);
        Assert.Equal(["恒升模具项目"], Names(attribution, Anaphor.Project));
        Assert.Equal(City, attribution.Current);
    }

    [Fact]
    public void Note_ChangesWhatIsSpokenOf_OnlyForATopic()
    {
        var attribution = Begin(Zone);
        attribution.Note(OtherZone, becomesTopic: false, isPart: false);
        Assert.Equal((Zone, Zone), (attribution.Current, attribution.Host));
        attribution.Note(OtherZone, becomesTopic: true, isPart: false);
        Assert.Equal((OtherZone, OtherZone), (attribution.Current, attribution.Host));
        attribution.Note(Project, becomesTopic: true, isPart: false);
        Assert.Equal((Project, OtherZone), (attribution.Current, attribution.Host));
    }

    [Fact]
    public void Note_KeepsAPartForOneSentence()
    {
        var attribution = Begin(Zone);
        attribution.Note(Park, becomesTopic: true, isPart: true);
        Assert.Equal((Park, Park), (attribution.Current, attribution.Host));
        // A zone named as a part is none that 该区 or 园区 means later.
        Assert.Equal(["晋城经济技术开发区"], Names(attribution, Anaphor.ThatPark));
        attribution.Note(OtherPark, becomesTopic: true, isPart: true);
        attribution.BeginSentence();
        Assert.Equal((Zone, Zone), (attribution.Current, attribution.Host));
        attribution.Note(OtherZone, becomesTopic: true, isPart: false);
        attribution.BeginSentence();
        Assert.Equal(OtherZone, attribution.Current);
    }

    [Fact]
    public void Note_KeepsAProjectThatIsAPartBeyondItsSentence()
    {
        var attribution = Begin(Zone);
        attribution.Note(Project, becomesTopic: true, isPart: true);
        attribution.BeginSentence();
        Assert.Equal(Project, attribution.Current);
    }

    [Fact]
    public void BeginSentence_LeavesAFirmForWhatWasSpokenOfBefore()
    {
        var attribution = Begin(Zone);
        attribution.Note(Referent.Firm, becomesTopic: true, isPart: false);
        attribution.Note(Referent.Firm, becomesTopic: true, isPart: false);
        Assert.Equal(Referent.Firm, attribution.Current);
        attribution.BeginSentence();
        Assert.Equal(Zone, attribution.Current);
        attribution.Note(Referent.Firm, becomesTopic: true, isPart: false);
        attribution.BeginParagraph();
        Assert.Equal(Zone, attribution.Current);
    }

    [Fact]
    public void BeginParagraph_GoesBackFromProjectAndPolicy()
    {
        foreach (var referent in new[] { Project, Policy })
        {
            var attribution = Begin(Zone);
            attribution.Note(referent, becomesTopic: true, isPart: false);
            attribution.NoteFigure(referent);
            attribution.BeginParagraph();
            Assert.Equal(Zone, attribution.Current);
        }
    }

    [Fact]
    public void BeginParagraph_GoesBackFromWhatWasNamedInPassing_AndStaysWithWhatHadFigures()
    {
        foreach (var (main, other) in new[] { (Zone, OtherZone), (Zone, City), (City, District) })
        {
            var attribution = Begin(main);
            attribution.Note(other, becomesTopic: true, isPart: false);
            attribution.BeginParagraph();
            Assert.Equal(main, attribution.Current);
            attribution.Note(other, becomesTopic: true, isPart: false);
            attribution.NoteFigure(main);
            attribution.BeginParagraph();
            Assert.Equal(main, attribution.Current);
            attribution.Note(other, becomesTopic: true, isPart: false);
            attribution.NoteFigure(other);
            attribution.BeginParagraph();
            Assert.Equal(other, attribution.Current);
        }
    }

    [Fact]
    public void BeginParagraph_StaysWithAZone_WhenTheArticleIsAboutAPlace()
    {
        var attribution = Begin(City);
        attribution.Note(Zone, becomesTopic: true, isPart: false);
        attribution.BeginParagraph();
        Assert.Equal(Zone, attribution.Current);
    }

    [Fact]
    public void BeginParagraph_TakesTheZoneNamedLast_WhenTheArticleIsAboutNothing()
    {
        var attribution = Begin(null);
        Assert.Null(attribution.Current);
        attribution.BeginParagraph();
        Assert.Null(attribution.Current);
        attribution.Note(Zone, becomesTopic: false, isPart: false);
        attribution.BeginParagraph();
        Assert.Equal(Zone, attribution.Current);
    }

    [Fact]
    public void ReturnToWhole_GoesToTheParagraphsOpening_ElseToTheArticle()
    {
        var attribution = Begin(City);
        attribution.BeginParagraph();
        attribution.ReturnToWhole();
        Assert.Equal((City, City), (attribution.Current, attribution.Host));
        attribution.Note(Zone, becomesTopic: true, isPart: false);
        attribution.Note(OtherZone, becomesTopic: true, isPart: false);
        attribution.ReturnToWhole();
        Assert.Equal((Zone, Zone), (attribution.Current, attribution.Host));
        attribution.BeginParagraph();
        attribution.ReturnToWhole();
        Assert.Equal(City, attribution.Current);
    }

    [Fact]
    public void ReturnToWhole_StaysWhereNothingElseIsKnown()
    {
        var attribution = Begin(null);
        attribution.ReturnToWhole();
        Assert.Null(attribution.Current);
    }

    [Fact]
    public void BeginSection_IsAboutWhatItsSubheadNames_AndLeadsBack()
    {
        var attribution = Begin(City);
        attribution.BeginSection(Park);
        Assert.Equal(Park, attribution.Current);
        Assert.Equal(["金匠产业园"], Names(attribution, Anaphor.Park));
        attribution.BeginSection(Zone);
        attribution.Note(Project, becomesTopic: true, isPart: false);
        attribution.BeginParagraph();
        Assert.Equal(Zone, attribution.Current);
        attribution.BeginSection(null);
        Assert.Equal(City, attribution.Current);
    }

    [Fact]
    public void BeginSection_ForgetsTheBareParkOfTheHeadline()
    {
        var attribution = Begin(new Referent(SubjectKind.Zone, "园区"));
        attribution.BeginSection(City);
        Assert.Null(attribution.Resolve(Mention(Anaphor.ThatPark))?.Zone);
        Assert.NotEqual(Park, attribution.Resolve(Mention(Anaphor.ThatPark)));
        attribution.Note(Park, becomesTopic: true, isPart: false);
        attribution.BeginSection(City);
        Assert.Equal(["金匠产业园"], Names(attribution, Anaphor.ThatPark));
    }

    [Fact]
    public void BeginPiece_ForgetsAllThatWasNamedBefore()
    {
        var attribution = Begin(Zone);
        foreach (var referent in new[] { Park, OtherZone, District, Town, Project })
        {
            attribution.Note(referent, becomesTopic: true, isPart: false);
        }

        attribution.BeginPiece(null, null);
        Assert.Equal((null, null), (attribution.Current, attribution.Host));
        foreach (var anaphor in new[] { Anaphor.ThatPark, Anaphor.District, Anaphor.Within, Anaphor.Town, Anaphor.Project, Anaphor.Here })
        {
            Assert.Null(attribution.Resolve(Mention(anaphor)));
        }

        attribution.BeginPiece(City, Project);
        Assert.Equal((City, City), (attribution.Current, attribution.Host));
        Assert.Equal(["恒升模具项目"], Names(attribution, Anaphor.Project));
    }

    [Fact]
    public void BeginPiece_LetsNoFigureOfThePieceBeforeCount()
    {
        var attribution = Begin(City);
        attribution.NoteFigure(City);
        attribution.BeginPiece(Zone, null);
        attribution.Note(OtherZone, becomesTopic: true, isPart: false);
        attribution.BeginParagraph();
        Assert.Equal(Zone, attribution.Current);
    }

    [Theory]
    [InlineData("香洲", "香洲区")]
    [InlineData("斗门区", "斗门区")]
    // no place, one of another city, only part of the word
    [InlineData("石化", null)]
    [InlineData("天河区", null)]
    [InlineData("香洲企业", null)]
    public void PlaceNamed_GivesTheHomesPlace_WhenThereIsOne(string name, string? expected) =>
        Assert.Equal(expected, Begin(null, Home("广东省", "珠海市")).PlaceNamed(name)?.Name);

    [Fact]
    public void PlaceNamed_LooksInTheProvince_WhenTheHomeIsNoCity()
    {
        Assert.Equal("珠海市", Begin(null, Home("广东省")).PlaceNamed("珠海")?.Name);
        Assert.Null(Begin(null, HomePlace.Nowhere).PlaceNamed("珠海"));
    }

    private static Attribution Begin(Referent? subject, HomePlace? home = null)
    {
        var attribution = new Attribution(home ?? HomePlace.Nowhere, referent => referent.Name.EndsWith('园'));
        attribution.BeginArticle(subject);
        return attribution;
    }

    private static HomePlace Home(string province, string? city = null, string? county = null) =>
        new(PlaceOf(province), PlaceOf(city), PlaceOf(county));

    private static Place? PlaceOf(string? name) => name is null ? null : Divisions.All.Single(place => place.Name == name);

    private static SubjectMention Mention(Anaphor anaphor, Referent? printed = null) =>
        new(new TextSpan(0, 2), printed, anaphor, Standing.Topic);

    private static IEnumerable<string?> Names(Attribution attribution, params Anaphor[] anaphors) =>
        anaphors.Select(anaphor => attribution.Resolve(Mention(anaphor))?.Name);
}
