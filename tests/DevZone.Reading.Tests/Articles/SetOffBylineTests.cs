using DevZone.Reading.Articles;
using DevZone.Reading.Documents;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Articles;

/// <summary>On a page, authors in a face of their own come as blocks that the layout takes for subheads.</summary>
public class SetOffBylineTests
{
    [Theory]
    [InlineData("闻晓岚 郭立", "闻晓岚", "郭立")]
    [InlineData("本报记者 丁一苇 通讯员 裴航", "丁一苇", "裴航")]
    [InlineData("许知秋 摄影报道", "许知秋")]
    public void Read_TakesASubheadForTheAuthors_WhenItNamesThem(string line, params string[] authors)
    {
        var article = Read(
            Block(BlockRole.Headline, "园区动工"),
            Block(BlockRole.Body, "3月3日，园区动工。"),
            Block(BlockRole.Subhead, line)
        );

        Assert.Equal(authors, article.Bylines);
        Assert.Equal(["3月3日，园区动工。"], article.Paragraphs);
        Assert.Empty(article.Subheads);
    }

    [Fact]
    public void Read_KeepsASubhead_WhenItNamesNobody()
    {
        var article = Read(
            Block(BlockRole.Headline, "园区动工"),
            Block(BlockRole.Body, "3月3日，园区动工。"),
            Block(BlockRole.Subhead, "让场景先跑起来"),
            Block(BlockRole.Body, "目前，公交车已经上路。")
        );

        Assert.Equal(["让场景先跑起来"], article.Subheads);
        Assert.Empty(article.Bylines);
    }

    private static DocumentBlock Block(BlockRole role, string line) => new(role, [new DocumentLine(line, 1)]);

    private static Article Read(params DocumentBlock[] blocks)
    {
        var document = new ReadableDocument(new Source("a.pdf", "application/pdf", "0", 1), [new Story(blocks)], []);
        return Assert.Single(ArticleReader.Read(document).Articles).Article;
    }
}
