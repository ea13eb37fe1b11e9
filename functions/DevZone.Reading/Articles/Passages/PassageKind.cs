using System.Buffers;
using System.Text.RegularExpressions;
using DevZone.Reading.Articles.Bylines;
using DevZone.Reading.Documents;

namespace DevZone.Reading.Articles.Passages;

/// <summary>What a passage is, as far as its own words and its block's role tell.</summary>
internal enum PassageKind
{
    /// <summary>A paragraph or a part of one.</summary>
    Body,

    /// <summary>A paragraph of a list: it neither continues another one nor heads anything.</summary>
    Item,

    /// <summary>A line of a headline or a subhead; which of them, its place tells.</summary>
    Head,

    /// <summary>A line that names the authors.</summary>
    Byline,

    /// <summary>A line with the date, source and authors of a clipping or web page.</summary>
    Source,

    /// <summary>The words of a photo.</summary>
    Caption,

    /// <summary>A line that says where a photo is from.</summary>
    Credit,

    /// <summary>What belongs to the page.</summary>
    Furniture,

    /// <summary>The heading of what follows an article on its page: 相关阅读.</summary>
    FooterHead,
}

/// <summary>Tells kinds of passages apart.</summary>
internal static partial class PassageKinds
{
    private const int LongestHead = 50;

    /// <summary>A line that ends in one of these goes on: 审批时限由90天压缩到.</summary>
    private static readonly SearchValues<char> BindingWords = SearchValues.Create("到的和与及在为由将对从以是把被向于或");

    public static PassageKind Of(Passage passage)
    {
        var folded = passage.Folded;
        return passage.Role switch
        {
            BlockRole.Furniture => PassageKind.Furniture,
            BlockRole.Caption => PassageKind.Caption,
            // Papers set the authors below an article in a face of their own, which the layout cannot tell from a subhead's.
            BlockRole.Subhead when BylineReader.Read(passage.Text.Text) is { Count: > 0 } => PassageKind.Byline,
            BlockRole.Headline or BlockRole.Kicker or BlockRole.Subhead => PassageKind.Head,
            _ when PageFurniture.IsFooterHead(folded) => PassageKind.FooterHead,
            _ when PageFurniture.Is(folded) && !NamesAuthor(passage) => PassageKind.Furniture,
            _ when Caption.IsCredit(folded) && BylineReader.Read(passage.Text.Text) is not { Count: > 0 } => PassageKind.Credit,
            _ when BylineReader.Read(passage.Text.Text) is not null => PassageKind.Byline,
            _ when SourceLine.Read(passage.Text.Text, folded) is not null => PassageKind.Source,
            _ when Caption.Is(folded) => PassageKind.Caption,
            _ when IsListItem(folded) => PassageKind.Item,
            BlockRole.Body => PassageKind.Body,
            _ => IsHead(passage) ? PassageKind.Head : PassageKind.Body,
        };
    }

    /// <summary>一、, （二）, 第三章: a heading's number, and never a headline's.</summary>
    public static bool IsNumbered(string folded) => Numbered().IsMatch(folded);

    /// <summary>作者：张三　编辑：李四 may begin as a footer does.</summary>
    private static bool NamesAuthor(Passage passage) => SourceLine.Read(passage.Text.Text, passage.Folded) is { Authors.Count: > 0 };

    private static bool IsListItem(string folded) => ListItem().IsMatch(folded);

    /// <summary>Short, and without what ends or joins sentences; neither a row of a table nor a line of a dialogue.</summary>
    private static bool IsHead(Passage passage)
    {
        var folded = passage.Folded;
        return folded.Length <= LongestHead
            && !HasFullStop().IsMatch(folded)
            && folded[^1] is not (';' or ',' or '、' or ':')
            && !BindingWords.Contains(folded[^1])
            && !(passage.Indented && folded[^1] is '!' or '?' or '…')
            && folded.AsSpan().Count(' ') < 4
            && !EndsInDate().IsMatch(folded)
            && !BeginsProse().IsMatch(folded)
            && !LeavesOpen(folded, '《', '》')
            && !LeavesOpen(folded, '“', '”')
            && !Dialogue().IsMatch(folded);
    }

    [GeneratedRegex(
        @"^([(][一二三四五六七八九十]{1,3}[)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(章|节|部分|条))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^([0-9]{1,3}([.、)](?![0-9])|\.[0-9]{1,2} )|[(][0-9]{1,3}[)]|[①-⑳]|[●■◆★▲·◇○〇*] ?)", RegexOptions.ExplicitCapture)]
    private static partial Regex ListItem();

    /// <summary>…并制定印发《绿色工厂: the line broke within a title.</summary>
    private static bool LeavesOpen(string folded, char opening, char closing) => folded.LastIndexOf(opening) > folded.LastIndexOf(closing);

    /// <summary>Of full width, or of half width behind a Chinese character.</summary>
    [GeneratedRegex(@"。|[\u4E00-\u9FFF]\.( |$)", RegexOptions.ExplicitCapture)]
    private static partial Regex HasFullStop();

    /// <summary>目前,… 近年来,… 笔者了解到,…: how a sentence begins and a heading does not.</summary>
    [GeneratedRegex(
        @"^(目前|当前|近日|日前|此外|另外|同时|其中|近年来|今年以来|去年以来|今年|去年|据悉|据了解|据介绍|据统计|截至.{0,12}|[0-9]{4}年|下一步|接下来|未来|届时|随后|笔者了解到|(记者|笔者).{0,8}(了解到|获悉|看到|发现)|在.{2,16}(中|上|下|方面|时)|对此|会上|会议指出|会议强调|数据显示),",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex BeginsProse();

    /// <summary>因端午假期,《X报》于6月2日: a clause that the line broke; a headline does not end so.</summary>
    [GeneratedRegex(@",.*[0-9]{1,2}[月日]$")]
    private static partial Regex EndsInDate();

    [GeneratedRegex(@"^(记者|问|答|主持人|[甲乙QA]) ?:")]
    private static partial Regex Dialogue();
}
