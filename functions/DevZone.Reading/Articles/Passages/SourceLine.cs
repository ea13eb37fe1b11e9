using System.Text.RegularExpressions;
using DevZone.Reading.Articles.Bylines;

namespace DevZone.Reading.Articles.Passages;

/// <summary>The line that web pages and clippings print under a headline: 发布时间：2022-04-21 10:32　来源：晨报　作者：张三　点击量：217.</summary>
/// <param name="Date">The full date in it.</param>
/// <param name="Authors">Whom it names as authors, as printed.</param>
/// <param name="Outlet">What it names as the source.</param>
internal sealed partial record SourceLine(DateOnly? Date, IReadOnlyList<string> Authors, string? Outlet = null)
{
    private const int Longest = 160;

    /// <returns>Null where the line is something else.</returns>
    public static SourceLine? Read(string printed, string folded)
    {
        if (folded.Length > Longest || folded.Contains('。') || folded.EndsWith('!') || folded.EndsWith('?'))
        {
            return null;
        }
        if (PrintedDate.IsAlone(folded))
        {
            return new SourceLine(PrintedDate.Find(folded), []);
        }
        // 市统计局 2024-03-22
        var blank = folded.IndexOf(' ');
        if (
            blank is > 2 and <= 14
            && (BylineReader.IsOutlet(folded.AsSpan(0, blank)) || folded[blank - 1] is '局' or '厅' or '委' or '办')
            && PrintedDate.IsAlone(folded[(blank + 1)..].Trim())
        )
        {
            return new SourceLine(PrintedDate.Find(folded), [], printed[..blank]);
        }
        var labels = Label().Matches(folded);
        var startsWithDate = StartsWithDate().Match(folded);
        var isSource =
            labels.Count > 0
            && (labels[0].Index == 0 || startsWithDate.Success || labels.Count > 1 || IsShortOutlet(folded, labels[0].Index));
        return isSource || (startsWithDate.Success && IsShortRest(folded, startsWithDate.Length))
            ? new SourceLine(
                PrintedDate.Find(folded),
                [.. AuthorsBetween(printed, startsWithDate, labels), .. AuthorsAmong(printed, folded, labels)],
                OutletAmong(printed, folded, labels)
            )
            : null;
    }

    /// <summary>2006-11-13|张三 李四|来源:…: names without a label between the date and the first one.</summary>
    private static IReadOnlyList<string> AuthorsBetween(string printed, Match date, MatchCollection labels)
    {
        var end = labels.Count > 0 ? labels[0].Index : printed.Length;
        return date.Success && end > date.Length ? BylineReader.Read(printed.AsSpan(date.Length..end)) ?? [] : [];
    }

    private static IEnumerable<string> AuthorsAmong(string printed, string folded, MatchCollection labels)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            var end = i + 1 < labels.Count ? labels[i + 1].Index : folded.Length;
            // 来源:X报 2024年5月6日 记者 张三: a role without a colon within another label's value.
            var role = folded.AsSpan(labels[i].Index..end).IndexOf(" 记者 ");
            var start =
                labels[i].Groups["author"].Success ? labels[i].Index
                : role > 0 ? labels[i].Index + role + 1
                : end;
            // 作者:张三 | 2024年5月6日
            var date = folded.AsSpan(start..end).IndexOfAnyInRange('0', '9');
            end = date > 0 ? start + date : end;
            foreach (var name in BylineReader.Read(printed.AsSpan(start..end).Trim("()[]【】（）|｜ \u3000")) ?? [])
            {
                yield return name;
            }
        }
    }

    /// <summary>What stands behind 来源, up to the next blank: 来源：岳阳经济技术开发区 发布时间：….</summary>
    private static string? OutletAmong(string printed, string folded, MatchCollection labels)
    {
        var label = labels.FirstOrDefault(label => label.Groups["source"].Success);
        if (label is null)
        {
            return null;
        }
        var next = label.NextMatch();
        var end = next.Success ? next.Index : folded.Length;
        var outlet = printed[(label.Index + label.Length)..end].AsSpan().Trim().TrimEnd(")）]】").ToString();
        var blank = outlet.AsSpan().IndexOfAny(' ', '\t', '\u3000');
        outlet = blank < 0 ? outlet : outlet[..blank];
        return outlet.Length > 0 ? outlet : null;
    }

    /// <summary>人民网 来源：…</summary>
    private static bool IsShortOutlet(string folded, int length) => length <= 12 && !folded.AsSpan(0, length).ContainsAny("，,、");

    /// <summary>2019-11-08　岭南商报</summary>
    private static bool IsShortRest(string folded, int at) => folded.Length - at <= 24 && !folded.AsSpan(at).ContainsAny(",;");

    [GeneratedRegex(
        @"(?<author>作者|撰稿|撰文|本报记者|记者|通讯员|文)[:/] ?|(?<source>信息来源|文章来源|新闻来源|稿件来源|稿源|来源|出处|发布机构|发布单位)[:/] ?|(发布时间|上传时间|录入时间|发布日期|发表时间|更新时间|发稿时间|成文日期|时间|日期|编辑|责任编辑|责编|编审|审核|发布者|发布人|浏览次数|浏览量|浏览|点击数|点击量|点击|阅读次数|阅读量|阅读|访问量|访问次数|人气|字号|字体|供稿|供稿单位|摄影|图)[:/]|[\u4E00-\u9FFF]{2,12}供稿$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^[\[(]?(19|20)[0-9]{2} ?(年|[-./]) ?[0-9]{1,2} ?(月|[-./]) ?[0-9]{1,2} ?日?[\])]?( *星期[一二三四五六日天])?( *[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)? *\|?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex StartsWithDate();
}
