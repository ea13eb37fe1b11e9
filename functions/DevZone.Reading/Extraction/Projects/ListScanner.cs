using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Finds the items of lists: A、B、C等3个项目, A、B两个项目, 总投资13亿元的A、总投资4亿元的B项目.</summary>
internal sealed class ListScanner(ProjectNames names, Func<int> nextList)
{
    private readonly PartAnalysis part = names.Part;
    private readonly string text = names.Part.Part.Folded;
    private readonly ProjectNameStart starts = names.Starts;

    private const int LongestCloser = 18;
    private const int LongestItem = 40;
    private const int MostItems = 60;

    /// <summary>A、B、C等3个项目; A、B两个项目; A等一批重大项目. True where 项目 at this place closes a list, or counts without one.</summary>
    public bool TryClose(int head, int floor)
    {
        int close;
        if (EtcBefore(head) is { } etc)
        {
            close = etc;
        }
        else if (part.Quantities.Count > 0 && CountBefore(head) is { } count)
        {
            close = count;
        }
        else
        {
            return false;
        }

        if (close > floor - 2 && close > 0)
        {
            AddItems(
                close,
                floor,
                trades: text.AsSpan(head).StartsWith("工程"),
                counted: close < head && text[close] != '等',
                among: close < head && text[close] == '等' && text.AsSpan(close, head - close).ContainsAnyInRange('0', '9')
            );
        }

        return true;
    }

    /// <summary>A、B等|强链补链产业|项目7个: where the count stands behind.</summary>
    public void CloseBehindEtc(int head, int floor)
    {
        if (EtcBefore(head) is { } close && close > floor)
        {
            AddItems(close, floor, among: true);
        }
    }

    /// <summary>Where the 等 stands that closes a list of projects before 项目 or with words for all of them between; null where none does.</summary>
    private int? EtcBefore(int head)
    {
        var window = text.AsSpan(Math.Max(0, head - LongestCloser), Math.Min(LongestCloser, head));
        var offset = head - window.Length;
        var etc = window.LastIndexOf('等');
        return
            etc > window.LastIndexOfAny("。,;:")
            && !window[..etc].EndsWith("高")
            && (IsCloser(window[(etc + 1)..]) || IsListed(offset + etc, window[(etc + 1)..]))
            ? offset + etc
            : null;
    }

    /// <summary>The items before a last one that alone has its head word: 总投资13亿元的变速器壳体、总投资4亿元的|涂装材料项目.</summary>
    public void ScanListBefore(Start start)
    {
        var phrase = names.PhraseStart(start);
        if (phrase == 0 || text[phrase - 1] != '、' || names.TryEndingAt(phrase - 1, out _) || text.AsSpan(0, phrase - 1).EndsWith("项目"))
        {
            return;
        }

        if (phrase < start.Position)
        {
            AddItems(phrase - 1, Math.Max(0, phrase - LongestItem));
        }
    }

    private static bool IsCloser(ReadOnlySpan<char> words) =>
        words.IsEmpty
        || ProjectWords.IsGeneric(words)
        || words.StartsWith("一批")
        || words.StartsWith("多个")
        || words.StartsWith("一系列")
        || words.StartsWith("若干")
        || char.IsAsciiDigit(words[0]);

    /// <summary>A、B等|带动效应强的现代服务业|项目: behind a list of two or more, whatever sort of projects they are.</summary>
    private bool IsListed(int etc, ReadOnlySpan<char> sort)
    {
        var before = text.AsSpan(Math.Max(0, etc - LongestItem), Math.Min(LongestItem, etc));
        var items = before[(before.LastIndexOfAny("。,;:") + 1)..];
        return items.IndexOfAny('、', '”') >= 0 && (!ProjectPhrases.Sorts.IsIn(sort) || IsCountedBehind(etc + 1 + sort.Length));
    }

    /// <summary>等强链补链产业|项目7个: these were counted, and so they are no sorts.</summary>
    private bool IsCountedBehind(int head) =>
        head + 3 < text.Length
        && char.IsAsciiDigit(text[head + 2])
        && SpanSearch.Within(part.Quantities, new TextSpan(head + 2, 1), mention => mention.Span) is [{ Dimension: Dimension.Count }];

    /// <summary>Where a count begins that stands right before 项目 or with generic words between: |两大重点项目, |5个项目.</summary>
    private int? CountBefore(int head)
    {
        foreach (
            var quantity in SpanSearch.Within(
                part.Quantities,
                TextSpan.FromBounds(Math.Max(0, head - LongestCloser), head),
                mention => mention.Span
            )
        )
        {
            if (
                quantity.Dimension == Dimension.Count
                && quantity.Span.End <= head
                && ProjectWords.IsGeneric(text.AsSpan(quantity.Span.End, head - quantity.Span.End))
            )
            {
                return quantity.Span.Start;
            }
        }

        foreach (var count in (ReadOnlySpan<string>)["两个", "两大", "三大", "三个", "四大", "五大", "四个", "五个", "六个"])
        {
            var at = text.LastIndexOf(count, head, Math.Min(head, LongestCloser), StringComparison.Ordinal);
            if (at >= 0 && ProjectWords.IsGeneric(text.AsSpan(at + 2, head - at - 2)))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Adds the items of the list that ends at a place: A、B|等港区.</summary>
    public void AddItems(int close, int floor, bool among = false, bool trades = false, bool counted = false, char sort = '\0')
    {
        var items = new List<ProjectCandidate>();
        var end = close;
        while (items.Count < MostItems && (end > floor || names.TryEndingAt(end, out _)))
        {
            if (names.TryEndingAt(end, out var known))
            {
                items.Add(known);
                var before = known.PhraseStart;
                floor = Math.Min(floor, Math.Max(0, before - LongestItem));
                if (before > 0 && IsSeparator(text[before - 1]))
                {
                    end = before - 1;
                    continue;
                }

                break;
            }

            end = names.WithoutFacts(end);
            var separator = LastSeparator(floor, end);
            var start = WithCutWord(starts.Find(end, Math.Max(floor, separator)), separator, floor);
            var generic = text[end - 1] != sort && names.IsGeneric(start.Position, end);
            if (generic && start.Reason == StartReason.Zone && text.AsSpan(0, end).EndsWith("设施"))
            {
                // 大坪产业新城|基础设施: only the zone tells it from another.
                (start, generic) = (new Start(starts.ZoneStart(start.Position), StartReason.Mark), false);
            }

            if (IsOfFirms(text.AsSpan(start.Position, end - start.Position)))
            {
                return;
            }

            var length = end - start.Position;
            if (length < 2 || start.Reason == StartReason.Count || generic)
            {
                break;
            }

            items.Add(names.Make(start, end));
            if (IsOfASubject(start.Position, among && items.Exists(IsProper)))
            {
                return;
            }

            var phrase = start.Reason == StartReason.Zone ? starts.ZoneStart(start.Position) : names.PhraseStart(start);
            if (phrase > floor && IsSeparator(text[phrase - 1]))
            {
                end = phrase - 1;
            }
            else
            {
                break;
            }
        }

        if (
            items.Count == 0
            || counted && items is [{ List: 0 } only] && !(only.PhraseStart > 0 && IsSeparator(text[only.PhraseStart - 1]))
            || items.TrueForAll(item => IsSort(item) || trades && item.Folded.Length <= 2)
            || items.Count > 1 && IsOfSorts(items[^1].PhraseStart)
        )
        {
            return;
        }

        var list = items.Count > 1 ? nextList() : 0;
        foreach (var item in items)
        {
            item.List = list;
            item.Among = among;
            names.Add(item);
        }
    }

    /// <summary>秦箭、百川等冶金企业|共15个项目: firms are listed, which have the projects.</summary>
    private static bool IsOfFirms(ReadOnlySpan<char> item) =>
        item.IndexOf('等') is > 0 and var etc
        && (item[etc..].IndexOf("企业") > 0 || item[etc..].IndexOf("公司") > 0 || item[etc..].IndexOf("单位") > 0);

    /// <summary>兴山通用航空机场, 15万千瓦风能开发: no sort of works.</summary>
    private static bool IsProper(ProjectCandidate item) =>
        Divisions.Forms.TryMatch(item.Folded, 0, out _, out var place) && place.Places.Count > 0
        || item.Folded.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>文旅: an industry, with nothing that tells one project from another.</summary>
    private static bool IsSort(ProjectCandidate item) => item.Folded.Length <= 4 && ProjectWords.IndustryOf(item.Folded) == item.Folded;

    /// <summary>|承接门窗、保温材料等项目, 引进|一批冷链物流、水产品加工等项目: what sorts of projects are sought.</summary>
    private bool IsOfSorts(int start) => text.AsSpan(start).StartsWith("一批") || text.AsSpan(start).StartsWith("承接");

    /// <summary>涉及电子信息、高端装备等14个项目: what the projects are about, not what they are called.</summary>
    private bool IsOfASubject(int start, bool named)
    {
        if (
            !named && ProjectPhrases.Makers.TryMatch(text, start, out _, out _)
            || ProjectPhrases.Producing.TryMatch(text, start, out _, out _)
        )
        {
            return true;
        }

        // 开发生产|高附加值的|复合瓦斯管
        var window = text.AsSpan(Math.Max(0, start - LongestItem), Math.Min(LongestItem, start));
        return window.EndsWith("的") && ProjectPhrases.Producing.IsIn(window[(window.LastIndexOfAny(",。;:") + 1)..]);
    }

    private static bool IsSeparator(char c) => c is '、' or '和' or '及' or '与';

    /// <summary>两河口水库、|南对|河水库: behind a 、 a character or two that look like words of a sentence belong to the item.</summary>
    private Start WithCutWord(Start start, int separator, int floor) =>
        start.Reason == StartReason.Word
        && separator > floor
        && start.Position - separator is 1 or 2
        && NameWords.SentenceRun(text.AsSpan(separator, start.Position - separator)).Length == 0
            ? new Start(separator, StartReason.Mark)
            : start;

    private int LastSeparator(int floor, int end)
    {
        var at = text.LastIndexOf('、', end - 1, end - floor);
        return at < 0 ? floor : at + 1;
    }
}
