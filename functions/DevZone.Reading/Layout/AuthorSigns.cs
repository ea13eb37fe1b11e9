using System.Text.RegularExpressions;

namespace DevZone.Reading.Layout;

/// <summary>What a line of authors looks like, as far as layout must know it; who they are is read from the words later.</summary>
internal static partial class AuthorSigns
{
    /// <summary>本报记者 张三, □ 张三, 文/张三, or a few names and nothing else.</summary>
    public static bool Looks(string line) => Sign().IsMatch(line) || Names().IsMatch(line);

    /// <summary>本报讯（记者 张三）, 新华社北京3月1日电: the words that open a report, and after them the report.</summary>
    public static bool OpensReport(string line) => Dateline().IsMatch(line);

    /// <summary>（记者 张三）, （张三 李四）: the authors behind a report's last sentence.</summary>
    public static bool Closes(string line) => Signature().IsMatch(line);

    [GeneratedRegex(
        @"[(（]((本报|见习|实习)*记者|通讯员|本报|作者)?[\s:：]*[\u4E00-\u9FFF]{2,4}([\s、]+(通讯员)?\s*[\u4E00-\u9FFF]{2,4}){0,4}[)）]$"
    )]
    private static partial Regex Signature();

    [GeneratedRegex(@"^[□■◎〇●◆▲△☆★◇▓▌]|记者|通讯员|特约|作者|撰文|报道员|^(文|图文|编译|整理)\s*[/／:：]|课题组|评论员")]
    private static partial Regex Sign();

    [GeneratedRegex(@"^[\u4E00-\u9FFF]{2,10}([0-9]{1,2}月[0-9]{1,2}日)?[讯訊电電](?![\u4E00-\u9FFF])")]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^[\u4E00-\u9FFF]{2,4}([\s、]+[\u4E00-\u9FFF]{2,4}){0,4}$")]
    private static partial Regex Names();
}
