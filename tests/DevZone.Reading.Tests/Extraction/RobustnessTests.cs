using DevZone.Reading.Extraction;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Tests.Extraction;

/// <summary>Whatever the text, extraction ends, and every evidence stands where it says.</summary>
public class RobustnessTests
{
    private const string Text =
        "涟东高新区雅音产业园总投资55亿元，分三部分：投资20亿元的乐器制造基地，占地500亩；投资25亿元的音乐小镇。该项目由江苏钧源精密部件有限公司投资建设，"
        + "一期项目已投产，二期预计2026年竣工。前者、后者、其余3个项目分别投资1亿元、2亿元、3亿元。晋城经开区、“晋创谷·朔州”（起步区）包括新兴产业园区等，"
        + "石英坩埚、光伏边框2个项目签约，年产10万吨铜箔项目、渝岭铁路总投资231亿元。開發區與中国（山西）自由贸易试验区，该园区累计投资49亿元。";

    private static readonly string[] Pieces =
    [
        "项目",
        "工程",
        "等",
        "总投资",
        "亿元",
        "5",
        "的",
        "、",
        "，",
        "。",
        "“",
        "”",
        "（",
        "）",
        "·",
        "晋创谷",
        "开发区",
        "高新区",
        "产业园",
        "园区",
        "该",
        "一期",
        "二期",
        "有限公司",
        "晋城",
        "市",
        "县",
        "分别",
        "前者",
        "其余",
        "投产",
        "开工",
        "后",
        "将",
        "建设",
        "大桥",
        "\u3000",
        "\uD840",
        "\uDC00",
        "2025年",
        "投资",
        "万",
    ];

    [Fact]
    public void Extract_Holds_WhereverTheTextIsCut()
    {
        for (var cut = 0; cut < Text.Length; cut += 3)
        {
            Check(Text[..cut], Text[cut..]);
        }
    }

    [Fact]
    public void Extract_Holds_WhateverWordsStandTogether()
    {
        var random = new Random(20250530);
        for (var round = 0; round < 400; round++)
        {
            Check(
                string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)])),
                Text[..random.Next(Text.Length)]
            );
        }
    }

    private static void Check(params string[] paragraphs)
    {
        Article[] articles =
        [
            new()
            {
                Number = 1,
                Headline = paragraphs[0],
                Paragraphs = paragraphs,
            },
            new()
            {
                Number = 2,
                Paragraphs = [paragraphs[^1]],
                Captions = [paragraphs[0]],
            },
        ];
        var records = Extractor.Extract(articles, masthead: null, new DateOnly(2025, 5, 30));
        var cited = records.Zones.SelectMany(zone => zone.Mentions).Concat(records.Projects.SelectMany(project => project.Evidence));
        Assert.All(
            cited,
            evidence =>
                Assert.Equal(evidence.Text, TextOf(articles[evidence.Article - 1], evidence).Substring(evidence.Start, evidence.Length))
        );
    }

    private static string TextOf(Article article, Evidence evidence) =>
        evidence.Part switch
        {
            null => article.Paragraphs[evidence.Paragraph],
            ArticlePart.Headline => article.Headline!,
            ArticlePart.Captions => article.Captions[evidence.Paragraph],
            _ => throw new InvalidOperationException(evidence.Part),
        };
}
