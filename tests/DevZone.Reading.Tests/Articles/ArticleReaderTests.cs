using DevZone.Reading.Articles;
using DevZone.Reading.Documents;
using DevZone.Reading.Extraction;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Articles;

public class ArticleReaderTests
{
    [Fact]
    public void Read_MendsWhatAColumnBroke_AndRemembersWhereItStood()
    {
        var document = Pdf([
            Block(BlockRole.Furniture, Line("山河导报 第7期 总第112期 2024年6月7日 今日4版", 1, 800)),
            Block(BlockRole.Headline, Line("溪口经开区", 1, 700), Line("三年再造一个新区", 1, 680)),
            Block(BlockRole.Body, Line("溪口经开区建成区域性综合交通枢", 1, 600), Line("纽，产值达到八十亿元，增长两成", 1, 590)),
            Block(BlockRole.Caption, Line("货车驶入枢纽。", 1, 500)),
            Block(BlockRole.Body, Line("以上。", 2, 700)),
            Block(BlockRole.Body, Line("孟海潮", 2, 600)),
        ]);

        var text = ArticleReader.Read(document);

        var placed = Assert.Single(text.Articles);
        var article = placed.Article;
        Assert.Equal(112, text.Masthead?.TotalIssueNumber);
        Assert.Equal("溪口经开区 三年再造一个新区", article.Headline);
        Assert.Equal(1, article.Page);
        Assert.Equal(["溪口经开区建成区域性综合交通枢纽，产值达到八十亿元，增长两成以上。"], article.Paragraphs);
        Assert.Equal(["货车驶入枢纽。"], article.Captions);
        Assert.Equal(["孟海潮"], article.Bylines);
        var (page, boxes) = placed
            .Parts[(ArticlePart.Paragraphs, 0)]
            .Locate(article.Paragraphs[0].IndexOf("枢纽", StringComparison.Ordinal), 2);
        Assert.Equal(1, page);
        Assert.Equal([new Box(140, 600, 10, 10), new Box(0, 590, 10, 10)], boxes);
    }

    [Fact]
    public void Locate_GivesEvidenceItsPageAndBoxes_WhereItIsFromAPdf()
    {
        var text = ArticleReader.Read(Pdf([Block(BlockRole.Body, Line("市长郎建军说，好。", 3, 50))]));
        var person = new Person("郎建军", "市长", new Evidence(1, null, 0, 0, 5, "市长郎建军"));

        var located = new EvidenceLocator(text.Articles).Locate(new ExtractedRecords([], [], [], [person], [], []));

        var evidence = located.People.Single().Evidence;
        Assert.Equal(3, evidence.Page);
        Assert.Equal([new Box(0, 50, 50, 10)], evidence.Boxes);
    }

    private static ReadableDocument Pdf(IReadOnlyList<DocumentBlock> blocks) =>
        new(new Source("a.pdf", "application/pdf", "0", Pages: 2), [new Story(blocks)], []);

    private static DocumentBlock Block(BlockRole role, params DocumentLine[] lines) => new(role, lines);

    /// <summary>A line of characters ten points wide and high.</summary>
    private static DocumentLine Line(string text, int page, double y) =>
        new(text, page, [.. Enumerable.Range(0, text.Length).Select(i => new Box(10 * i, y, 10, 10))]);
}
