using DevZone.Reading.Extraction.Dates;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Script;

namespace DevZone.Reading.Tests.Extraction.Dates;

public sealed class DateReaderTests
{
    private static readonly DateOnly IssueDate = new(2025, 5, 30);

    [Theory]
    // Days.
    [InlineData("{2025年3月21日}", "2025-03-21")]
    [InlineData("{3月21日}", "2025-03-21")]
    [InlineData("{三月二十一日}", "2025-03-21")]
    [InlineData("{二〇二五年三月二十一日}", "2025-03-21")]
    [InlineData("{2025-03-21}", "2025-03-21")]
    [InlineData("{2025.3.21}", "2025-03-21")]
    [InlineData("{2025/03/21}", "2025-03-21")]
    [InlineData("{２０２５年３月２１日}", "2025-03-21")]
    [InlineData("{2025 年 3 月 21 日}", "2025-03-21")]
    [InlineData("{5月27日}举行", "2025-05-27")]
    [InlineData("{6月2日}休刊", "2025-06-02")]
    [InlineData("{12月20日}开工", "2024-12-20")]
    [InlineData("{5月27日至29日}", "2025-05-27/2025-05-29")]
    [InlineData("{5月8日—10日}", "2025-05-08/2025-05-10")]
    [InlineData("{28日}，", "2025-05-28")]
    [InlineData("{去年11月5日}", "2024-11-05")]
    // Months.
    [InlineData("{2025年4月}", "2025-04")]
    [InlineData("{截至2025年4月}", "2025-04")]
    [InlineData("{截至4月底}", "2025-04-30")]
    [InlineData("{4月末}", "2025-04-30")]
    [InlineData("{4月份}", "2025-04")]
    [InlineData("{去年6月}", "2024-06")]
    [InlineData("{今年3月}", "2025-03")]
    [InlineData("{10月}投产", "2024-10")]
    [InlineData("{5月上旬}", "2025-05-01/2025-05-10")]
    [InlineData("{5月中旬}", "2025-05-11/2025-05-20")]
    [InlineData("{4月下旬}", "2025-04-21/2025-04-30")]
    [InlineData("{1—4月}", "2025-01-01/2025-04-30")]
    [InlineData("{1-4月份}", "2025-01-01/2025-04-30")]
    [InlineData("{1至4月}", "2025-01-01/2025-04-30")]
    [InlineData("{2024年1—10月}", "2024-01-01/2024-10-31")]
    [InlineData("{今年1至4月}", "2025-01-01/2025-04-30")]
    [InlineData("{前4个月}", "2025-01-01/2025-04-30")]
    [InlineData("{今年前四个月}", "2025-01-01/2025-04-30")]
    [InlineData("{本月}", "2025-05")]
    [InlineData("{上月底}", "2025-04-30")]
    [InlineData("{2024年}实施，{6月}开工", "2024,2024-06")]
    // Quarters and halves.
    [InlineData("{一季度}", "2025-01-01/2025-03-31")]
    [InlineData("{第一季度}", "2025-01-01/2025-03-31")]
    [InlineData("{今年一季度}", "2025-01-01/2025-03-31")]
    [InlineData("{2024年第四季度}", "2024-10-01/2024-12-31")]
    [InlineData("{前三季度}", "2025-01-01/2025-09-30")]
    [InlineData("{2024年前三季度}", "2024-01-01/2024-09-30")]
    [InlineData("{上半年}", "2025-01-01/2025-06-30")]
    [InlineData("{今年上半年}", "2025-01-01/2025-06-30")]
    [InlineData("{去年下半年}", "2024-07-01/2024-12-31")]
    // Years.
    [InlineData("{2025年}", "2025")]
    [InlineData("{今年}", "2025")]
    [InlineData("{去年}", "2024")]
    [InlineData("{前年}", "2023")]
    [InlineData("{明年}", "2026")]
    [InlineData("{本年度}", "2025")]
    [InlineData("{2024年全年}", "2024")]
    [InlineData("{2030年}", "2030")]
    [InlineData("到{2030年}", "2030")]
    [InlineData("{二〇二四年}", "2024")]
    [InlineData("{二零三〇年}", "2030")]
    [InlineData("{去年底}", "2024-12-31")]
    [InlineData("{2025年底}", "2025-12-31")]
    [InlineData("{今年年底}", "2025-12-31")]
    [InlineData("{年底}前", "2025-12-31")]
    [InlineData("{年初}", "2025-01")]
    [InlineData("{今年初}", "2025-01")]
    [InlineData("{年内}", "2025")]
    [InlineData("{今年以来}", "2025-01-01/2025-05-30")]
    [InlineData("{2023年以来}", "2023-01-01/2025-05-30")]
    [InlineData("{2021—2025年}", "2021-01-01/2025-12-31")]
    [InlineData("{2021年至2025年}", "2021-01-01/2025-12-31")]
    [InlineData("{2021-2023年}", "2021-01-01/2023-12-31")]
    [InlineData("{近三年}", "2022-05-31/2025-05-30")]
    [InlineData("{近5年来}", "2020-05-31/2025-05-30")]
    [InlineData("{过去十年}", "2015-05-31/2025-05-30")]
    [InlineData("{未来三年}", "2025-05-30/2028-05-30")]
    // Plans.
    [InlineData("“{十四五”末}", "2025-12-31")]
    [InlineData("“{十四五”期间}", "2021-01-01/2025-12-31")]
    [InlineData("“{十四五”}规划", "2021-01-01/2025-12-31")]
    [InlineData("{十三五时期}", "2016-01-01/2020-12-31")]
    [InlineData("“{十五五”}", "2026-01-01/2030-12-31")]
    [InlineData("“{十二五”末}", "2015-12-31")]
    // Now.
    [InlineData("{目前}", "2025-05-30")]
    [InlineData("{截至目前}", "2025-05-30")]
    [InlineData("{当前}", "2025-05-30")]
    // No dates.
    [InlineData("3个月", "")]
    [InlineData("第三季", "")]
    [InlineData("50年", "")]
    [InlineData("2024家", "")]
    [InlineData("2020年代", "")]
    [InlineData("前10名", "")]
    [InlineData("3日元", "")]
    [InlineData("当年轻人", "")]
    [InlineData("附近三年级", "")]
    [InlineData("14-0015", "")]
    [InlineData("V2.5.1", "")]
    [InlineData("上下一心", "")]
    public void Read_GivesIsoPeriods_WhenIssueDateIsKnown(string marked, string expected)
    {
        var (text, printed) = Unmark(marked);
        var found = Read(text, IssueDate);
        Assert.Equal(expected, string.Join(',', found.Select(mention => mention.Iso)));
        Assert.Equal(printed, string.Join(',', found.Select(mention => text.Substring(mention.Span.Start, mention.Span.Length))));
    }

    [Theory]
    [InlineData("2025年3月21日", "2025-03-21")]
    [InlineData("今年", null)]
    [InlineData("去年底", null)]
    [InlineData("3月21日", null)]
    [InlineData("上半年", null)]
    [InlineData("目前", null)]
    [InlineData("近三年", null)]
    [InlineData("截至4月底", null)]
    public void Read_LeavesRelativeDatesOpen_WhenIssueDateIsUnknown(string text, string? expected)
    {
        var found = Assert.Single(Read(text, null));
        Assert.Equal(expected, found.Iso);
        Assert.Equal(text.Length, found.Span.Length);
    }

    private static IReadOnlyList<DateMention> Read(string text, DateOnly? issueDate) =>
        DateReader.Read(new TextPart(1, null, 0, text, ScriptFolding.Fold(text)), issueDate);

    private static (string Text, string Printed) Unmark(string marked)
    {
        var pieces = marked.Split('{', '}');
        return (string.Concat(pieces), string.Join(',', pieces.Where((_, i) => i % 2 == 1)));
    }
}
