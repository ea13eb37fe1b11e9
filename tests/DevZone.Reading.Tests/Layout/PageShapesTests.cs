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
    public void Caption_EndsWithItsShortLastLine()
    {
        var page = Lead();
        page.Line(Left, 565, "百草园区投用智能仓库", 20, "Hei");
        var end = page.Paragraph(Left, 535, 4, ends: false);
        page.Image(new Rect(Left, end - 80, Left + 150, end));
        page.Line(Left, end - 88, "图为园区新投用的智能仓库内", 9.6).Line(Left, end - 101, "的机器人。", 9.6);
        page.Paragraph(Left, end - 117, 5, "后文", opens: false);

        var text = page.Articles().Single(article => article.Headline == "百草园区投用智能仓库").Text;
        Assert.Contains("后文", text);
        Assert.DoesNotContain("图为", text);
    }

    [Fact]
    public void Picture_WithoutCaption_LeavesTheTextBelowItAlone()
    {
        var page = Lead();
        page.Line(Left, 565, "百草园区投用智能仓库", 20, "Hei");
        var end = page.Paragraph(Left, 535, 4, ends: false);
        page.Image(new Rect(Left, end - 80, Left + 150, end));
        page.Paragraph(Left, end - 86, 3, "后文", opens: false);

        Assert.Contains("后文", page.Articles().Single(article => article.Headline == "百草园区投用智能仓库").Text);
    }

    [Fact]
    public void SmallHeadline_UnderAPicture_IsNotItsCaption()
    {
        var page = Lead();
        page.Image(new Rect(Left, 480, Left + 150, 560)).Line(Left, 472, "百草园区投用仓库", 11.5, "Hei");
        page.Paragraph(Left, 450, 5, "本报讯（记者 孙思齐）");

        Assert.Contains("百草园区投用仓库", Headlines(page));
    }

    [Fact]
    public void Headline_WithinItsColumns_IsThatOfTheTextAboveAndBelow()
    {
        var page = Lead();
        foreach (var (column, first, last) in ((double, string, string)[])[(Left, "开篇", "二段"), (Middle, "三段", "四段")])
        {
            page.Paragraph(column, 560, 5, first, opens: first == "开篇", ends: false);
            page.Paragraph(column, 420, 5, last, opens: false, ends: false);
        }
        page.Line(Left + 10, 465, "临渊科技城不拘一格", 30, "Hei");
        page.Paragraph(Right, 560, 14, "五段", opens: false);

        var text = page.Articles().Single(article => article.Headline == "临渊科技城不拘一格").Text;
        Assert.Equal(["开篇", "二段", "三段", "四段", "五段"], new[] { "二段", "五段", "开篇", "四段", "三段" }.OrderBy(text.IndexOf));
    }

    [Fact]
    public void ColumnRules_PartNoArticle()
    {
        var page = Lead();
        page.Line(Left, 565, "南崖工业区新增用地两千亩", 30, "Hei");
        page.Paragraph(Left, 525, 8, "开篇", ends: false);
        page.Paragraph(Middle, 525, 8, "中篇", opens: false, ends: false);
        page.Paragraph(Right, 560, 10, "尾篇", opens: false);
        page.UprightRule(Middle - 10, 385, 525).UprightRule(Right - 10, 385, 525);

        Assert.Contains("尾篇", page.Articles().Single(article => article.Headline == "南崖工业区新增用地两千亩").Text);
    }

    [Fact]
    public void Kicker_MayBeLongerThanItsHeadline()
    {
        var page = Lead();
        page.Line(Left, 565, "青溪高新区开展招才引智行动", 12, "Hei").Line(Left + 5, 545, "筑巢引凤", 22, "Hei");
        page.Paragraph(Left, 510, 8);

        Assert.Contains("筑巢引凤", Headlines(page));
        Assert.DoesNotContain("青溪高新区开展招才引智行动", Headlines(page));
    }

    [Fact]
    public void HeadlineWithoutTextBelow_IsThatOfTheColumnsBesideIt()
    {
        var page = Lead();
        page.Line(Left, 565, "金穗答卷", 26, "Hei");
        page.Paragraph(Middle, 560, 8, "开篇", ends: false);
        page.Paragraph(Right, 560, 8, "尾篇", opens: false);
        page.Line(Left + 160, 380, "云岭产业园引进首家研究院", 20, "Hei");
        page.Paragraph(Left, 378, 6, "另文", ends: false);
        page.Paragraph(Middle, 350, 6, opens: false);

        Assert.StartsWith("开篇", page.Articles().Single(article => article.Headline == "金穗答卷").Text);
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
