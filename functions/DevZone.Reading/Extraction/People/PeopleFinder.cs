using System.Buffers;
using System.Text.RegularExpressions;
using DevZone.Reading.Articles.Names;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;
using DevZone.Reading.Script;

namespace DevZone.Reading.Extraction.People;

/// <summary>
/// Finds the people that articles name: behind a title (市商务局局长武强), in a list that one title heads (副主任张三、李四), before
/// one (习近平总书记), or as who speaks (张小军说). A later bare mention is the same person; authors and names within terms
/// (习近平生态文明思想) are none.
/// </summary>
internal static partial class PeopleFinder
{
    private const int LongestTitlePart = 40;

    private const int MostTitleParts = 4;

    private const int LongestRemark = 8;

    private static readonly SearchValues<char> TitleBoundaries = SearchValues.Create(" ,、。;:!?“”‘’\"'《》()[]【】—…\n|/的了是");

    private static readonly SearchValues<char> ClauseStarts = SearchValues.Create(" ,。;:!?“”\"(\n");

    private static readonly string[] Speaks =
    [
        "说",
        "表示",
        "介绍",
        "指出",
        "告诉记者",
        "告诉笔者",
        "认为",
        "坦言",
        "透露",
        "强调",
        "感慨",
        "直言",
        "谈起",
        "笑着说",
        "高兴地说",
        "激动地说",
        "回忆",
        "算了一笔账",
        "补充道",
        "补充说",
    ];

    /// <param name="articles">The articles whose parts are looked through, in reading order.</param>
    /// <returns>Each person once, in the order of first mention, with the first title that is given.</returns>
    public static IReadOnlyList<Person> Find(IReadOnlyList<ArticleAnalysis> articles)
    {
        var people = new OrderedDictionary<string, Person>();
        foreach (var article in articles)
        {
            var authors = article.Article.Bylines.Select(ScriptFolding.Fold).ToHashSet();
            foreach (var analysis in article.Parts)
            {
                foreach (var found in FindIn(analysis.Part))
                {
                    if (!authors.Contains(found.Folded))
                    {
                        Add(people, analysis.Part, found);
                    }
                }
            }
        }
        return [.. people.Values];
    }

    private static void Add(OrderedDictionary<string, Person> people, TextPart part, Mention found)
    {
        var title = found.Title is { } span ? part.Text.Substring(span.Start, span.Length) : null;
        var place = found.Title is { } before
            ? TextSpan.FromBounds(Math.Min(before.Start, found.Name.Start), Math.Max(before.End, found.Name.End))
            : found.Name;
        // One title before a list is no neighbour of its later names.
        place = found.IsListed ? found.Name : place;
        var person = new Person(part.Text.Substring(found.Name.Start, found.Name.Length), title, part.Cite(place));
        if (!people.TryAdd(found.Folded, person) && people[found.Folded].Title is null && title is not null)
        {
            people[found.Folded] = person;
        }
    }

    private static List<Mention> FindIn(TextPart part)
    {
        var text = part.Folded;
        var mentions = new List<Mention>();
        var end = 0;
        var at = 0;
        while (TitleWords.Next(text, at) is { } title)
        {
            at = title.End;
            var start = AfterRemark(text, at < text.Length && text[at] is ' ' ? at + 1 : at);
            var isOffice = TitleWords.IsOffice(text.AsSpan(title.Start, title.End - title.Start));
            if (start < text.Length && NameReader.Length(text, start, isAnnounced: true, isOffice) is > 0 and var length)
            {
                var span = TitleBefore(text, title.End, end);
                mentions.Add(new Mention(new TextSpan(start, length), span, text.Substring(start, length), IsListed: false));
                at = end = AddListed(text, start + length, span, mentions);
            }
            else if (
                TitleWords.FollowNames(text.AsSpan(title.Start, title.End - title.Start))
                && NameBefore(text, title.Start, end) is { } name
                && !IsOfTerm(text, title.End)
            )
            {
                mentions.Add(
                    new Mention(name, TextSpan.FromBounds(title.Start, title.End), text.Substring(name.Start, name.Length), IsListed: false)
                );
                end = at;
            }
        }
        AddSpeakers(text, mentions);
        mentions.Sort((one, other) => one.Name.Start.CompareTo(other.Name.Start));
        return mentions;
    }

    /// <summary>副主任(主持工作)|张三: a short bracket between title and name belongs to neither.</summary>
    private static int AfterRemark(string text, int at)
    {
        if (at >= text.Length || text[at] != '(')
        {
            return at;
        }
        var close = text.AsSpan(at, Math.Min(LongestRemark, text.Length - at)).IndexOf(')');
        return close > 0 ? at + close + 1 : at;
    }

    /// <summary>副主任张三、李四和王五: what follows shares the title.</summary>
    private static int AddListed(string text, int end, TextSpan title, List<Mention> mentions)
    {
        while (end < text.Length - 1 && text[end] is '、' or '和' or '与' or '及')
        {
            var start = end + (text.AsSpan(end).StartsWith("以及") ? 2 : 1);
            var length = NameReader.Length(text, start, isAnnounced: false);
            if (length == 0)
            {
                break;
            }
            mentions.Add(new Mention(new TextSpan(start, length), title, text.Substring(start, length), IsListed: true));
            end = start + length;
        }
        return end;
    }

    /// <summary>From the title's last word back to its clause's beginning, over 、 where another title stands before it.</summary>
    private static TextSpan TitleBefore(string text, int end, int after)
    {
        var start = PartStart(text, end, after);
        for (var parts = 1; parts < MostTitleParts && start > after && text[start - 1] == '、'; parts++)
        {
            var earlier = PartStart(text, start - 1, after);
            if (!TitleWords.EndIn(text.AsSpan(earlier, start - 1 - earlier)))
            {
                break;
            }
            start = earlier;
        }
        return TextSpan.FromBounds(SkipOpening(text, start, end), end);
    }

    private static int PartStart(string text, int end, int after)
    {
        var earliest = Math.Max(after, end - LongestTitlePart);
        var boundary = text.AsSpan(earliest, end - earliest).LastIndexOfAny(TitleBoundaries);
        // 潞安化工(集团)有限公司董事长: a short bracket belongs to the name.
        if (
            boundary >= 0
            && text[earliest + boundary] == ')'
            && text.AsSpan(earliest, boundary).LastIndexOf('(') is >= 0 and var open
            && boundary - open <= 6
        )
        {
            boundary = text.AsSpan(earliest, open).LastIndexOfAny(TitleBoundaries);
        }
        return earliest + boundary + 1;
    }

    /// <summary>2022年1月5日在…第一次会议上|市长: the occasion is no part of the title.</summary>
    private static int SkipOccasion(string text, int start, int end)
    {
        foreach (
            var occasion in (ReadOnlySpan<string>)["会议上", "大会上", "仪式上", "会上", "会由", "仪式由", "活动由", "记者专访", "专访"]
        )
        {
            var at = text.AsSpan(start, end - start).LastIndexOf(occasion);
            if (at >= 0 && start + at + occasion.Length < end)
            {
                return start + at + occasion.Length;
            }
        }
        return start;
    }

    /// <summary>What leads to a title and is none of it: 据, 近日, 5月6日, 记者采访, 入园企业.</summary>
    private static int SkipOpening(string text, int start, int end)
    {
        start = SkipOccasion(text, start, end);
        for (var match = Opening().Match(text[start..end]); match.Success && match.Length > 0; match = Opening().Match(text[start..end]))
        {
            if (start + match.Length >= end)
            {
                break;
            }
            start += match.Length;
        }
        return start;
    }

    /// <summary>习近平|总书记, 王建国|书记: a name directly before a title, at a clause's beginning or behind a preposition.</summary>
    private static TextSpan? NameBefore(string text, int title, int after)
    {
        for (var length = 3; length >= 2; length--)
        {
            var start = title - length;
            if (
                start >= after
                && !IsAddressed(text, start, title)
                && PersonNames.IsFullName(text.AsSpan(start, length))
                && !PersonNames.BeginsLikeWord(text.AsSpan(start, length))
                && (
                    start == 0
                    || ClauseStarts.Contains(text[start - 1])
                    || text[start - 1]
                        is '在'
                            or '向'
                            or '和'
                            or '与'
                            or '同'
                            or '从'
                            or '对'
                            or '照'
                            or '彻'
                            or '由'
                            or '受'
                            or '据'
                            or '记'
                            or '实'
                )
            )
            {
                return new TextSpan(start, length);
            }
        }
        return null;
    }

    /// <summary>向|郁葱董事长, 和|李明主任: the surname is the word before the name.</summary>
    private static bool IsAddressed(string text, int start, int end) =>
        end - start == 3
        && text[start] is '向' or '和' or '与' or '对' or '同' or '由' or '从'
        && PersonNames.IsFullName(text.AsSpan(start + 1, 2));

    /// <summary>习近平总书记…重要思想 names a teaching, not a person in the news.</summary>
    private static bool IsOfTerm(string text, int at) => Term().IsMatch(text.AsSpan(at, Math.Min(24, text.Length - at)));

    /// <summary>张小军说, 徐昭:… at a clause's beginning, without a title.</summary>
    private static void AddSpeakers(string text, List<Mention> mentions)
    {
        foreach (var verb in Speaks)
        {
            for (
                var at = text.IndexOf(verb, StringComparison.Ordinal);
                at > 0;
                at = text.IndexOf(verb, at + verb.Length, StringComparison.Ordinal)
            )
            {
                AddSpeaker(text, at, mentions);
            }
        }
        if (text.IndexOf(':') is > 1 and < 5 and var colon)
        {
            AddSpeaker(text, colon, mentions);
        }
    }

    private static void AddSpeaker(string text, int verb, List<Mention> mentions)
    {
        var from = Math.Max(0, verb - PersonNames.LongestDotted);
        var clause = text.AsSpan(from, verb - from).LastIndexOfAny(ClauseStarts);
        var start = from + clause + 1;
        var name = text.AsSpan(start, verb - start);
        if (
            name.Length >= 3
            && PersonNames.IsFullName(name)
            && !PersonNames.BeginsLikeWord(name)
            && name[^1] is not ('说' or '会')
            && TitleWords.Next(name.ToString(), 0) is null
        )
        {
            mentions.Add(new Mention(new TextSpan(start, name.Length), null, name.ToString(), IsListed: false));
        }
    }

    private readonly record struct Mention(TextSpan Name, TextSpan? Title, string Folded, bool IsListed);

    [GeneratedRegex(
        @"^([0-9]{1,2}月([0-9]{1,2}日)?|[0-9]{1,2}日|[一二三四五六七八九十]{1,3}日|率(?!先)|率领|带领|(上午|下午|中午|当天|当日|昨日|昨天|今天|今日|日前|近日|目前|其中|同时|此外|会上|会后|会前|随后|最后|首先|现场|期间)|记者|笔者|采访|专访|访(?!问)|对话|陪同|会见|拜访|邀请|见到|找到|遇到|来自|身为|作为|任命|免去|选举|推选|感谢|感恩|据|由|对(?!外)|与|和(?!平)|及|同(?!济)|跟|在|经(?![理开济营贸])|向(?!阳)|请|让|随|受|为|而|但|也|还|并(?!购)|以及|连线|入园企业|入驻企业|参会|列席|出席|主持(?!人)|活动|仪式|接受)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Opening();

    [GeneratedRegex(@"^[\u4E00-\u9FFF]{0,16}(思想|理论)", RegexOptions.ExplicitCapture)]
    private static partial Regex Term();
}
