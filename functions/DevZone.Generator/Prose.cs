using System.Text;

namespace DevZone.Generator;

/// <summary>Sentences in the genre of the weekly that state no record: no name, number or stage.</summary>
internal static class Prose
{
    private const int ParagraphLength = 180;

    private static readonly string[] Aims =
    [
        "激发创新活力",
        "优化营商环境",
        "推动绿色转型",
        "做强链条优势",
        "夯实要素保障",
        "深化改革攻坚",
        "培育发展动能",
        "提升服务质效",
    ];

    private static readonly string[] Openers =
    [
        "眼下，",
        "与此同时，",
        "在此基础上，",
        "为此，",
        "一段时间以来，",
        "采访中记者了解到，",
        "",
        "",
    ];

    private static readonly string[] Subjects = ["工作人员", "车间工人", "技术骨干", "返乡青年", "当地干部", "服务专员", "年轻的工程师们"];

    private static readonly string[] Deeds =
    [
        "把心思用在解决难题上，把功夫下在提升品质上",
        "主动上门听取意见，当场能办的当场就办",
        "围着图纸反复推敲，不放过任何一个细节",
        "白天跑现场，晚上理清单，把进度往前赶",
        "把经验写进手册，把手艺传给新人",
        "带着问题去，带着办法回，赢得了不少掌声",
        "守在机器旁边，听声音、看颜色、摸温度",
        "坚持问题导向，一件一件抓落实",
    ];

    private static readonly string[] Scenes =
    [
        "走进车间，机械臂来回穿梭，传送带不停运转",
        "清晨的厂区，货车进进出出，一派繁忙景象",
        "展厅里灯光柔和，来访的客人不时驻足观看",
        "窗外绿树成荫，屋内键盘声此起彼伏",
        "雨后的道路格外干净，路旁的花草生机勃勃",
        "会议室的灯亮到很晚，讨论声一阵接着一阵",
    ];

    private static readonly string[] Morals =
    [
        "好的环境就像阳光和空气，看不见却离不开",
        "路要一步一步走，事要一件一件办",
        "只有沉下心来，才能把产品做到极致",
        "服务没有最好，只有更好",
        "改革越往深处走，越要有钉钉子的精神",
        "今天的付出，都会变成明天的底气",
    ];

    public static string Aim(Random random) => InventedWords.Pick(random, Aims);

    public static string Headline(Random random) => $"{Aim(random)} {Aim(random)}";

    /// <summary>A paragraph of some 200 characters.</summary>
    public static string Paragraph(Random random)
    {
        var text = new StringBuilder();
        while (text.Length < ParagraphLength)
        {
            text.Append(InventedWords.Pick(random, Openers)).Append(Sentence(random));
        }

        return text.ToString();
    }

    private static string Sentence(Random random) =>
        random.Next(4) switch
        {
            0 => $"{InventedWords.Pick(random, Scenes)}，{InventedWords.Pick(random, Subjects)}{InventedWords.Pick(random, Deeds)}。",
            1 => $"{InventedWords.Pick(random, Subjects)}{InventedWords.Pick(random, Deeds)}，为的就是{Aim(random)}。",
            2 => $"大家常说，{InventedWords.Pick(random, Morals)}。",
            _ => $"{InventedWords.Pick(random, Scenes)}，让人感受到{Aim(random)}带来的变化。",
        };
}
