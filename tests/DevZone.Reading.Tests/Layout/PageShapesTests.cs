using DevZone.Reading.Layout;

namespace DevZone.Reading.Tests.Layout;

/// <summary>Shapes of newspaper pages, each set by hand from invented words, with a lead article that shows what running text looks like.</summary>
public sealed class PageShapesTests
{
    private const double Left = 40;
    private const double Middle = Left + SetPage.ColumnWidth + 20;
    private const double Right = Middle + SetPage.ColumnWidth + 20;

    [Fact]
    public void SmallHeadline_OpensAnArticle_WhereAReportBeginsBelowIt()
    {
        var page = Lead();
        var end = page.Paragraph(Left, 560, 8);
        page.Line(Left, end - 6, "青溪产业园新添两条生产线", 11, "Hei");
        page.Paragraph(Left, end - 24, 6, "本报讯（记者 赵明远）");

        Assert.Contains("青溪产业园新添两条生产线", Headlines(page));
    }

    [Fact]
    public void LineInOtherType_IsASubhead_WhereTheTextGoesOnBelowIt()
    {
        var page = Lead();
        var end = page.Paragraph(Left, 560, 8);
        page.Line(Left + 20, end - 2, "配套设施同步完善", 11, "Hei");
        page.Paragraph(Left, end - 19, 6);

        Assert.Equal(["长汀湖开发区全年目标过半"], Headlines(page));
    }

    [Fact]
    public void SmallHeadline_OpensAnArticle_WhereItReachesBeyondTheColumnBelow()
    {
        var page = Lead();
        var end = Math.Min(page.Paragraph(Left, 560, 7), page.Paragraph(Middle, 560, 7));
        page.Line(Left + 60, end - 2, "临渊示范区为企业送政策上门并开通服务热线", 11, "Hei");
        page.Paragraph(Left, end - 19, 6);
        page.Paragraph(Middle, end - 19, 6);

        Assert.Contains("临渊示范区为企业送政策上门并开通服务热线", Headlines(page));
    }

    [Fact]
    public void Advertisement_IsNoArticle()
    {
        var page = Lead();
        page.Frame(new Rect(Left, 300, Left + 300, 540)).Image(new Rect(Left + 10, 400, Left + 290, 530));
        page.Line(Left + 60, 380, "诚邀各界投资兴业", 22, "Hei").Line(Left + 60, 340, "招商热线零零零零", 12, "Hei");

        Assert.Equal(["长汀湖开发区全年目标过半"], Headlines(page));
    }

    [Fact]
    public void Caption_EndsWhereTheReportBegins()
    {
        var page = Lead();
        page.Line(Left, 565, "百草园区投用智能仓库", 20, "Hei").Image(new Rect(Left, 420, Left + 150, 530));
        page.Line(Left, 412, "图为百草园区的智能仓库。", 9.6).Line(Left, 400, "郑雨桐摄", 9.6);
        page.Paragraph(Left, 386, 5, "本报讯（记者 孙思齐）");

        var text = page.Articles().Single(article => article.Headline == "百草园区投用智能仓库").Text;
        Assert.Contains("本报讯（记者 孙思齐）", text);
        Assert.DoesNotContain("图为", text);
    }

    [Fact]
    public void UprightHeadline_MayHaveTwoSigns()
    {
        var page = Lead();
        page.Upright(Left, 560, "回声", 26);
        page.Paragraph(Left + 45, 560, 9, width: 20);

        Assert.Contains("回声", Headlines(page));
    }

    [Fact]
    public void Introduction_LeadsIntoTheColumnsBelowIt()
    {
        var page = Lead();
        page.Line(Left, 565, "海棠工业区三年再造一座新城", 24, "Hei");
        page.Paragraph(Left, 530, 3, "引子", 12, width: 25);
        page.Paragraph(Left, 460, 8, "正文");
        page.Paragraph(Middle, 460, 8, "下半");

        var text = page.Articles().Single(article => article.Headline == "海棠工业区三年再造一座新城").Text;
        Assert.StartsWith("引子", text);
        Assert.True(text.IndexOf("正文", StringComparison.Ordinal) < text.IndexOf("下半", StringComparison.Ordinal), text);
        Assert.Contains("正文", text);
    }

    [Fact]
    public void Authors_StandAboveTheRowOfColumns()
    {
        var page = Lead();
        page.Line(Left, 565, "金穗高新区聚才有方", 30, "Hei");
        page.Line(Left + 120, 528, "记者郑文博通讯员褚文博");
        page.Paragraph(Left, 510, 8);
        page.Paragraph(Middle, 510, 8);

        var text = page.Articles().Single(article => article.Headline == "金穗高新区聚才有方").Text;
        Assert.StartsWith("记者郑文博通讯员褚文博", text);
    }

    [Fact]
    public void ArticleBesideAFramedMasthead_IsRead()
    {
        var page = new SetPage().Frame(new Rect(30, 650, 230, 790));
        page.Line(60, 770, "新浦日报", 36, "Hei").Line(60, 720, "2031年5月30日").Line(60, 705, "总第4321期").Line(60, 690, "今日8版");
        page.Line(Middle + 60, 780, "松涛科技城开门迎客", 28, "Hei");
        page.Paragraph(Middle + 60, 740, 4);
        page.Rule(20, 640, 580);
        page.Line(Left, 620, "长汀湖开发区全年目标过半", 30, "Hei");
        page.Paragraph(Left, 580, 20);
        page.Paragraph(Middle, 580, 20);

        Assert.Equal(["松涛科技城开门迎客", "长汀湖开发区全年目标过半"], Headlines(page));
    }

    /// <summary>An article across the page, closed by a rule.</summary>
    private static SetPage Lead()
    {
        var page = new SetPage();
        page.Line(Left, 780, "长汀湖开发区全年目标过半", 30, "Hei");
        foreach (var column in (double[])[Left, Middle, Right])
        {
            page.Paragraph(column, 740, 9);
        }
        return page.Rule(20, 578, 580);
    }

    private static IEnumerable<string> Headlines(SetPage page) => page.Articles().Select(article => article.Headline).Order();
}
