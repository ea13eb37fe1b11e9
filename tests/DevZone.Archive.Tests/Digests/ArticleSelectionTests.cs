using DevZone.Reading.Issues;
using static DevZone.Archive.Tests.Digests.DigestFixture;

namespace DevZone.Archive.Tests.Digests;

public sealed class ArticleSelectionTests
{
    private static readonly Issue Sample = new()
    {
        Source = TestFile,
        Articles =
        [
            new Article
            {
                Number = 1,
                Kicker = "政策解读",
                Headline = "开发区改革出新举措",
                Paragraphs =
                [
                    "近日，有关部门介绍了开发区改革的新举措。开发区改革有哪些新举措？天气晴好，宾主尽欢，各界人士到场。",
                    "“改革举措共有16项。”负责人说。会议开到很晚才散。",
                ],
            },
            new Article
            {
                Number = 2,
                Headline = "某产业园落成",
                Paragraphs = ["园区很大。", "某产业园总投资55亿元，已经落成投产！当地居民前来参观游览。"],
            },
            new Article
            {
                Number = 3,
                Headline = "休刊启事",
                Notice = true,
                Paragraphs = ["因假期，本刊下周休刊一期，特此敬告读者。"],
            },
        ],
        Projects =
        [
            new Project
            {
                Id = "p",
                Name = "某产业园",
                Evidence = [new Evidence(2, null, 1, 0, 12, "某产业园总投资55亿元，")],
            },
        ],
    };

    [Fact]
    public void Compile_TellsPolicyAndNoticesApart()
    {
        var digest = Compile("2025-W22", Issue("a", "2025-05-30", Sample));
        Assert.Equal([1], digest.Policies.Select(article => article.Number));
        Assert.Equal([3], digest.Notices.Select(article => article.Number));
        Assert.Equal([1, 2], digest.TopArticles.Select(article => article.Number));
    }

    [Fact]
    public void Compile_SumsAnArticleUp_InTwoOfItsOwnSentences()
    {
        var digest = Compile("2025-W22", Issue("a", "2025-05-30", Sample));
        Assert.Equal(
            ["近日，有关部门介绍了开发区改革的新举措。", "“改革举措共有16项。”"],
            digest.TopArticles[0].Summary.Select(sentence => sentence.Text)
        );
        Assert.Equal("某产业园总投资55亿元，已经落成投产！", digest.TopArticles[1].Summary[0].Text);
        Assert.All(
            digest.TopArticles.SelectMany(article => article.Summary),
            sentence =>
                Assert.Equal(
                    sentence.Text,
                    Sample.Articles[sentence.Article - 1].Paragraphs[sentence.Paragraph].Substring(sentence.Start, sentence.Length)
                )
        );
    }
}
