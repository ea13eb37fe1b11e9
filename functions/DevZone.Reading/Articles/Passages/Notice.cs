using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Articles.Passages;

/// <summary>Announcements of the paper itself: 休刊, 更正, 启事.</summary>
internal static class Notice
{
    public const int Longest = 400;

    private const int LongestClosing = 40;

    private static readonly PhraseIndex<string> Subjects = PhraseIndex.Of([
        "休刊",
        "停刊",
        "恢复出刊",
        "恢复出版",
        "暂停出版",
        "出版时间",
        "出刊",
        "合刊",
        "增刊",
        "更正",
        "致歉",
        "启事",
        "征订",
        "征稿",
        "订阅",
    ]);

    private static readonly PhraseIndex<string> Paper = PhraseIndex.Of([
        "本报",
        "本刊",
        "报》",
        "刊》",
        "编辑部",
        "报社",
        "读者",
        "周刊",
        "出刊",
        "休刊",
    ]);

    private static readonly PhraseIndex<string> Closings = PhraseIndex.Of([
        "编辑部",
        "报社",
        "恭祝",
        "敬祝",
        "祝各位",
        "祝广大",
        "敬请",
        "特此",
        "谨此",
        "读者",
    ]);

    private static readonly string[] Headings =
    [
        "休刊启事",
        "休刊公告",
        "休刊通知",
        "休刊",
        "更正",
        "启事",
        "征订启事",
        "征稿启事",
        "致读者",
        "本报启事",
        "敬告读者",
        "告读者",
        "声明",
    ];

    /// <summary>Whether a line is such an announcement's heading: 休刊启事.</summary>
    public static bool IsHeading(string folded) => Headings.Contains(folded.Replace(" ", ""));

    /// <summary>Whether a paragraph speaks of the paper's own appearing.</summary>
    public static bool Is(string folded) => folded.Length <= Longest && Subjects.IsIn(folded) && Paper.IsIn(folded);

    /// <summary>Whether a line closes such an announcement: greetings, the editors' signature.</summary>
    public static bool IsClosing(string folded) => folded.Length <= LongestClosing && Closings.IsIn(folded);

    /// <summary>A heading that the page's layout dropped into the text: 休刊 before 休刊,6月3日恢复出刊.</summary>
    /// <returns>The heading's length; 0 where there is none.</returns>
    public static int StrayHeadingLength(string folded)
    {
        foreach (var heading in Headings)
        {
            if (
                folded.StartsWith(heading, StringComparison.Ordinal)
                && folded.AsSpan(heading.Length).StartsWith(" " + heading, StringComparison.Ordinal)
            )
            {
                return heading.Length;
            }
        }
        return 0;
    }
}
