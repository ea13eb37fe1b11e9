using System.Collections;
using System.Diagnostics.CodeAnalysis;
using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>
/// Finds what names projects in one part: names that end in 项目 or 工程, lists (A、B、C等3个项目), works that an amount introduces
/// (总投资15亿元的…, 投资9亿元建设…), and works that an amount or a stage follows (…大桥总投资, …数据中心开工).
/// </summary>
internal sealed class ProjectScanner
{
    private const int LongestCloser = 14;
    private const int LongestName = 40;

    /// <summary>So far before 这座大桥 its name is looked for.</summary>
    private const int FarthestBefore = 200;

    /// <summary>Between an amount and the name of what it builds.</summary>
    private static readonly string[] Builders =
    [
        ",用于建设",
        ",建设",
        ",新建",
        ",兴建",
        ",打造",
        "用于建设",
        "建设",
        "新建",
        "兴建",
        "打造",
        "扩建",
    ];

    private static readonly string[] Heads = ["项目", "工程"];

    /// <summary>After 项目 or 工程 they make another word: 项目库, 工程师, 项目研究.</summary>
    private static readonly PhraseIndex<string> HeadContinuations = PhraseIndex.Of([
        "研究",
        "库",
        "化",
        "制",
        "经理",
        "部",
        "师",
        "学",
        "技术",
        "机械",
        "车辆",
        "院",
        "系",
        "署",
        "局",
        "名称",
        "用地",
        "类",
        "投资协议",
        "集群",
        "清单",
        "名单",
        "资金",
        "申报",
        "审批",
        "建设年",
        "为王",
        "化推进",
    ]);

    /// <summary>Between an amount and the work it is spent on.</summary>
    private static readonly PhraseIndex<string> Introductions = PhraseIndex.Of([
        "的",
        "建设",
        "建设的",
        "新建",
        "新建的",
        "兴建",
        "兴建的",
        "打造",
        "打造的",
        "建成的",
        "建成",
        "建起",
        "建起了",
        "建设了",
        "用于建设",
        ",建设",
        ",新建",
        ",用于建设",
        ",兴建",
        "修建",
        "修建的",
        "改造",
        "扩建",
    ]);

    /// <summary>What tells that an amount is what a work costs.</summary>
    private static readonly PhraseIndex<string> InvestmentCues = PhraseIndex.Of(
        [
            "投资",
            "总投资",
            "投资额",
            "总投资额",
            "投资总额",
            "造价",
            "总造价",
            "斥资",
            "耗资",
            "出资",
            "投入",
            "投资约",
            "总投资约",
            "增资",
            "追加投资",
            "投资金额",
            "投资人民币",
            "总投资人民币",
        ],
        backwards: true
    );

    /// <summary>What follows the name of a work and says something about it.</summary>
    private static readonly PhraseIndex<string> Followers = PhraseIndex.Of([
        "总投资",
        "计划总投资",
        "概算总投资",
        "估算总投资",
        "投资",
        "计划投资",
        "预计总投资",
        "建筑面积",
        "总建筑面积",
        "占地",
        "总占地",
        "全长",
        "总长",
        "正式",
        "全线",
        "全面",
        "已",
        "开工",
        "动工",
        "奠基",
        "动土",
        "破土",
        "举行",
        "签约",
        "落户",
        "建成",
        "竣工",
        "投产",
        "封顶",
        "复工",
        "下闸",
        "通车",
        "开业",
        "开建",
        "主体",
        "顺利",
        "启动",
        "建设",
        "将于",
        "也于",
        "于",
        "正在",
        "近日",
        "投入",
        "试运行",
        "试运营",
        "竣",
    ]);

    private static readonly string[] Happenings = ["的落地", "的落户", "的建成投产", "的投产", "的开工建设"];

    private static readonly string[] Rejected =
    [
        "企业",
        "公司",
        "单位",
        "资金",
        "地区",
        "人民",
        "部门",
        "政府",
        "农户",
        "家庭",
        "客商",
        "外商",
    ];

    private readonly PartAnalysis part;
    private readonly string text;
    private readonly ProjectNameStart starts;
    private readonly Func<int> nextList;
    private readonly SortedDictionary<int, ProjectCandidate> found = [];
    private readonly BitArray taken;
    private ProjectCandidate? lastAdded;

    private ProjectScanner(PartAnalysis part, IReadOnlyList<(TextSpan Span, bool Hosts)> zones, Func<int> nextList)
    {
        this.part = part;
        this.nextList = nextList;
        text = part.Part.Folded;
        taken = new BitArray(text.Length);
        starts = new ProjectNameStart(part, zones);
    }

    /// <summary>The candidates of a part in order, none overlapping another.</summary>
    /// <param name="part">The part.</param>
    /// <param name="zones">The zones named there, and whether each is a place that hosts projects rather than one itself.</param>
    /// <param name="nextList">Gives a number to each list.</param>
    public static List<ProjectCandidate> Scan(PartAnalysis part, IReadOnlyList<(TextSpan Span, bool Hosts)> zones, Func<int> nextList)
    {
        var scanner = new ProjectScanner(part, zones, nextList);
        scanner.ScanHeads();
        scanner.ScanAmounts();
        scanner.ScanWorks();
        scanner.ScanEvents();
        var candidates = scanner.found.Values.ToList();
        JoinLists(candidates, nextList);
        return candidates;
    }

    private void ScanHeads()
    {
        var floor = 0;
        for (var at = NextHead(0); at >= 0; at = NextHead(at + 2))
        {
            var end = at + 2;
            if (HeadContinuations.TryMatch(text, end, out _, out _) || IsCountedAfter(end))
            {
                continue;
            }

            if (ScanList(at, floor))
            {
                floor = end;
                continue;
            }

            if (Accept(starts.Find(at, floor), at, end) is { } start)
            {
                ScanListBefore(start);
            }

            floor = end;
        }
    }

    private int NextHead(int from)
    {
        var nearest = -1;
        foreach (var head in Heads)
        {
            var at = text.IndexOf(head, Math.Min(from, text.Length), StringComparison.Ordinal);
            nearest = at >= 0 && (nearest < 0 || at < nearest) ? at : nearest;
        }

        return nearest;
    }

    /// <summary>项目23个, 项目达5项: a count of projects.</summary>
    private bool IsCountedAfter(int end)
    {
        foreach (var quantity in SpanSearch.Within(part.Quantities, new TextSpan(end, 3), mention => mention.Span))
        {
            return quantity.Dimension == Dimension.Count
                && text.AsSpan(end, quantity.Span.Start - end) is "" or "达" or "共" or "有" or "共有" or "已达";
        }

        return false;
    }

    private Start? Accept(Start start, int head, int end)
    {
        while (Openers.TryMatch(text.AsSpan(0, head), start.Position, out var opener, out _) && start.Position + opener < head)
        {
            start = start with { Position = start.Position + opener };
        }

        var modifier = text.AsSpan(start.Position, head - start.Position);
        if (Divisions.Forms.TryMatch(modifier, 0, out var place, out _) && ProjectWords.IsGeneric(modifier[place..]))
        {
            return null;
        }

        if (
            start.Reason == StartReason.Count
            || ProjectWords.IsGeneric(modifier)
            || modifier.Length < 2
            || IsCounted(modifier)
            || IsOfAClass(modifier)
            || text.AsSpan(0, start.Position).EndsWith("以上的")
        )
        {
            return null;
        }

        Add(
            new ProjectCandidate(part, TextSpan.FromBounds(start.Position, end))
            {
                Company = CompanyBefore(start),
                PhraseStart = PhraseStart(start),
            }
        );
        return start;
    }

    /// <summary>光伏产业项目, 教育领域项目: what sort of projects, and no name.</summary>
    private static bool IsOfAClass(ReadOnlySpan<char> modifier) =>
        modifier.Length <= 8
        && (
            modifier.EndsWith("产业")
            || modifier.EndsWith("产业链")
            || modifier.EndsWith("产业配套")
            || modifier.EndsWith("领域")
            || modifier.EndsWith("行业")
            || modifier.EndsWith("下游")
        );

    /// <summary>2户钢铁企业产能减量置换项目: so many, none of them named.</summary>
    private static bool IsCounted(ReadOnlySpan<char> modifier)
    {
        var digits = 0;
        while (
            digits < modifier.Length && (char.IsAsciiDigit(modifier[digits]) || "一二三四五六七八九十两几多余".Contains(modifier[digits]))
        )
        {
            digits++;
        }

        return digits > 0 && digits < modifier.Length && "个户家条批类项大座".Contains(modifier[digits]);
    }

    /// <summary>A、B、C等3个项目; A、B两个项目; A等一批重大项目. True where 项目 at this place closes a list, or counts without one.</summary>
    private bool ScanList(int head, int floor)
    {
        var window = text.AsSpan(Math.Max(0, head - LongestCloser), Math.Min(LongestCloser, head));
        var offset = head - window.Length;
        var mark = window.LastIndexOfAny("。,;:");
        var etc = window.LastIndexOf('等');
        int close;
        if (etc > mark && !window[..etc].EndsWith("高") && IsCloser(window[(etc + 1)..]))
        {
            close = offset + etc;
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
            AddItems(close, floor);
        }

        return true;
    }

    private static bool IsCloser(ReadOnlySpan<char> words) =>
        words.IsEmpty
        || ProjectWords.IsGeneric(words)
        || words.StartsWith("一批")
        || words.StartsWith("多个")
        || words.StartsWith("一系列")
        || words.StartsWith("若干")
        || char.IsAsciiDigit(words[0]);

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

    private void AddItems(int close, int floor)
    {
        var items = new List<ProjectCandidate>();
        var end = close;
        while (end > floor && items.Count < 60)
        {
            if (found.TryGetValue(end, out var known) || EndsAt(end, out known))
            {
                items.Add(known);
                var before = known.PhraseStart;
                if (before > 0 && IsSeparator(text[before - 1]))
                {
                    end = before - 1;
                    continue;
                }

                break;
            }

            var start = starts.Find(end, Math.Max(floor, LastSeparator(floor, end)));
            var length = end - start.Position;
            if (length < 2 || start.Reason == StartReason.Count || ProjectWords.IsGeneric(text.AsSpan(start.Position, length)))
            {
                break;
            }

            items.Add(
                new ProjectCandidate(part, TextSpan.FromBounds(start.Position, end))
                {
                    Company = CompanyBefore(start),
                    PhraseStart = PhraseStart(start),
                }
            );
            if (IsOfASubject(start.Position))
            {
                return;
            }

            var phrase = PhraseStart(start);
            if (phrase > floor && IsSeparator(text[phrase - 1]))
            {
                end = phrase - 1;
            }
            else
            {
                break;
            }
        }

        if (items.Count == 0 || items.TrueForAll(item => item.Folded.Length <= 4 && ProjectWords.IndustryOf(item.Folded) == item.Folded))
        {
            return;
        }

        var list = items.Count > 1 ? nextList() : 0;
        foreach (var item in items)
        {
            item.List = list;
            Add(item);
        }
    }

    private bool EndsAt(int end, [NotNullWhen(true)] out ProjectCandidate? candidate)
    {
        candidate = lastAdded?.Span.End == end ? lastAdded : null;
        return candidate is not null;
    }

    /// <summary>涉及电子信息、高端装备等14个项目: what the projects are about, not what they are called.</summary>
    private bool IsOfASubject(int start)
    {
        var before = text.AsSpan(0, start);
        return before.EndsWith("涉及")
            || before.EndsWith("涵盖")
            || before.EndsWith("聚焦")
            || before.EndsWith("围绕")
            || before.EndsWith("覆盖")
            || before.EndsWith("布局")
            || before.EndsWith("开展");
    }

    private static bool IsSeparator(char c) => c is '、' or '和' or '及' or '与';

    private int LastSeparator(int floor, int end)
    {
        var at = text.LastIndexOf('、', end - 1, end - floor);
        return at < 0 ? floor : at + 1;
    }

    /// <summary>The items before a last one that alone has its head word: 总投资13亿元的变速器壳体、总投资4亿元的|涂装材料项目.</summary>
    private void ScanListBefore(Start start)
    {
        var phrase = PhraseStart(start);
        if (phrase == 0 || text[phrase - 1] != '、' || found.ContainsKey(phrase - 1) || text.AsSpan(0, phrase - 1).EndsWith("项目"))
        {
            return;
        }

        if (phrase < start.Position)
        {
            AddItems(phrase - 1, Math.Max(0, phrase - LongestName));
        }
    }

    /// <summary>
    /// Start of the phrase that ends in a name: |总投资13亿元的变速器壳体, |追加投资220亿日元，新建变速箱阀体二期项目, |北铜铜业有限公司铜精矿项目.
    /// The name's own start where there is no such phrase.
    /// </summary>
    private int PhraseStart(Start name)
    {
        var start = name.Position;
        if (name.Reason == StartReason.Company)
        {
            return starts.Find(start - 2, 0).Position;
        }

        foreach (var word in Builders)
        {
            if (
                text.AsSpan(0, start).EndsWith(word)
                && SpanSearch.EndingAt(part.Quantities, start - word.Length, mention => mention.Span)
                    is { Dimension: Dimension.Money } spent
            )
            {
                return spent.Span.Start - CueLength(spent);
            }
        }

        if (start == 0 || text[start - 1] != '的')
        {
            return start;
        }

        var from = Math.Max(0, start - LongestName);
        var mark = text.AsSpan(from, start - from).LastIndexOfAny(",。;:");
        var begin = mark < 0 ? from : from + mark + 1;
        var facts = SpanSearch
            .Within(part.Quantities, TextSpan.FromBounds(begin, start), mention => mention.Span)
            .Where(mention => mention.Dimension is Dimension.Money or Dimension.Area);
        var first = start;
        foreach (var fact in facts.Reverse())
        {
            var separated =
                text.AsSpan(fact.Span.End, first - fact.Span.End).IndexOfAny("、和与") >= 0
                && (first == start || text[fact.Span.End] != '、');
            if (separated)
            {
                break;
            }

            first = fact.Span.Start - CueLength(fact);
        }

        return first;
    }

    private int CueLength(QuantityMention quantity) => InvestmentCues.TryMatch(text, quantity.Span.Start, out var cue, out _) ? cue : 0;

    private string? CompanyBefore(Start start)
    {
        if (start.Reason != StartReason.Company)
        {
            return null;
        }

        var from = starts.Find(start.Position - 2, 0).Position;
        return part.Part.Text[from..start.Position];
    }

    /// <summary>总投资15亿元的|瑞康质子治疗中心; 投资60亿元建设|源网荷储一体化工程.</summary>
    private void ScanAmounts()
    {
        foreach (var quantity in part.Quantities)
        {
            if (
                quantity.Dimension != Dimension.Money
                || !InvestmentCues.TryMatch(text, quantity.Span.Start, out var cue, out _)
                || IsCumulative(quantity.Span.Start - cue)
            )
            {
                continue;
            }

            var at = quantity.Span.End;
            if (!Introductions.TryMatch(text, at, out var length, out _) && !SkipFurtherFacts(ref at, out length))
            {
                continue;
            }

            AddWork(at + length, quantity.Span.Start - cue);
        }
    }

    /// <summary>累计投资49亿元, 完成投资, 今年计划投资: of what is spent so far.</summary>
    private bool IsCumulative(int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 6), Math.Min(6, at));
        return before.IndexOf("累计") >= 0 || before.EndsWith("完成") || before.IndexOf("固定资产") >= 0 || before.EndsWith("设备");
    }

    /// <summary>投资7.8亿元、占地320亩的|新厂.</summary>
    private bool SkipFurtherFacts(ref int at, out int length)
    {
        length = 1;
        if (at < text.Length && text[at] is '、' or ',')
        {
            var window = text.AsSpan(at + 1, Math.Min(24, text.Length - at - 1));
            var of = window.IndexOf('的');
            if (
                of > 0
                && window[..of].IndexOfAny(",。;、:") < 0
                && SpanSearch.Within(part.Quantities, new TextSpan(at + 1, of), mention => mention.Span).Any()
            )
            {
                at += of + 1;
                return true;
            }
        }

        return false;
    }

    private void AddWork(int start, int phrase)
    {
        while (start < text.Length && Openers.TryMatch(text, start, out var opener, out _))
        {
            start += opener;
        }

        if (FactsBefore(start) is { } after)
        {
            start = after;
        }

        var end = EndOfWork(start);
        var of = start < text.Length ? text.LastIndexOf('的', Math.Max(start, end - 1), Math.Max(0, end - start)) : -1;
        if (of > start && SpanSearch.Within(part.Quantities, TextSpan.FromBounds(start, of), mention => mention.Span).Any())
        {
            start = of + 1;
        }

        var name = text.AsSpan(start, end - start);
        if (
            name.Length is < 2 or > LongestName
            || ProjectWords.IsGeneric(name)
            || IsCounted(name)
            || Array.Exists(Rejected, word => text.AsSpan(start, end - start).EndsWith(word))
        )
        {
            return;
        }

        if (ProjectWords.Facilities.TryMatch(text, start, out var whole, out _) && whole == name.Length && whole < 4)
        {
            if (!AddNamedBefore(start, whole) && name is "新厂" or "新工厂")
            {
                Add(new ProjectCandidate(part, new TextSpan(start, whole)) { PhraseStart = phrase });
            }

            return;
        }

        if (name.Length < 4 && !ProjectWords.FacilityEndings.TryMatch(text.AsSpan(0, end), end, out _, out _))
        {
            return;
        }

        Add(new ProjectCandidate(part, TextSpan.FromBounds(start, end)) { PhraseStart = phrase });
    }

    private static readonly PhraseIndex<string> Openers = PhraseIndex.Of([
        "一个",
        "一座",
        "一条",
        "一家",
        "首个",
        "首条",
        "其",
        "了",
        "其在",
        "全省",
        "全国",
        "“",
    ]);

    /// <summary>这座总投资11.3亿元的|大桥: the bridge that was named before it.</summary>
    private bool AddNamedBefore(int start, int length)
    {
        var from = Math.Max(0, start - FarthestBefore);
        var earlier = text.AsSpan(from, start - from).LastIndexOf(text.AsSpan(start, length));
        if (earlier < 0)
        {
            return false;
        }

        var end = from + earlier + length;
        var name = starts.Find(end, 0);
        if (end - name.Position <= length + 1)
        {
            return false;
        }

        Add(new ProjectCandidate(part, TextSpan.FromBounds(name.Position, end)));
        return true;
    }

    /// <summary>投资9000万元建起日处理能力2万吨的|污水处理厂: where the name begins after facts of it.</summary>
    private int? FactsBefore(int start)
    {
        var window = text.AsSpan(start, Math.Min(18, text.Length - start));
        var of = window.IndexOf('的');
        return
            of > 0
            && window[..of].IndexOfAny(",。;、") < 0
            && SpanSearch.Within(part.Quantities, new TextSpan(start, of), mention => mention.Span).Any()
            ? start + of + 1
            : null;
    }

    private int EndOfWork(int start)
    {
        var at = start;
        while (at < text.Length && at < start + LongestName)
        {
            var c = text[at];
            if (c is ',' or '。' or ';' or ':' or '、' or '!' or '?' or '”' or '(' or '\n' or '—' or '…')
            {
                break;
            }

            if (at > start && text.AsSpan(at).StartsWith("项目") || text.AsSpan(at).StartsWith("工程"))
            {
                return at + 2;
            }

            if (
                at > start + 1
                && (
                    ProjectWords.NameEnds.TryMatch(text, at, out var length, out var word) && !ContinuesName(at, length, word)
                    || IsFigure(at)
                )
            )
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>A boundary word inside the name: 上 of 上海, 中 of 中心, 与 between two words that end in a work's last word.</summary>
    private bool ContinuesName(int at, int length, string word) =>
        length == 1
            && (
                word
                is "中"
                    or "上"
                    or "下"
                    or "内"
                    or "里"
                    or "前"
                    or "后"
                    or "时"
                    or "共"
                    or "分"
                    or "能"
                    or "向"
                    or "对"
                    or "为"
                    or "将"
                    or "正"
                    or "有"
                    or "供"
                    or "会"
                    or "自"
                    or "从"
                    or "由"
                    or "要"
                    or "现"
                    or "就"
                    or "也"
                    or "比"
                    or "超"
                    or "近"
                    or "并"
                    or "使"
                    or "按"
                    or "以"
                    or "因"
                    or "再"
                    or "每"
                    or "各"
                    or "该"
                    or "其"
                    or "此"
                    or "需"
                    or "应"
                    or "约"
                    or "达"
                    or "获"
                    or "说"
                    or "称"
                    or "才"
                    or "只"
                    or "不"
                    or "未"
                    or "把"
                    or "让"
                    or "着"
                    or "过"
                    or "了"
                    or "于"
                    or "是"
            )
            && !ProjectWords.FacilityEndings.TryMatch(text.AsSpan(0, at), at, out _, out _)
        || word
            is "生产"
                or "设备"
                or "开发"
                or "主要"
                or "规划"
                or "用地"
                or "运营"
                or "施工"
                or "落地"
                or "与"
                or "和"
                or "及"
                or "以及"
                or "投资"
                or "产能"
                or "建设"
            && FacilityFollows(at + length);

    private bool FacilityFollows(int at)
    {
        for (var i = at; i < Math.Min(text.Length, at + 10); i++)
        {
            if (text[i] is ',' or '。' or ';' or '、')
            {
                return false;
            }

            if (ProjectWords.Facilities.TryMatch(text, i, out _, out _) || text.AsSpan(i).StartsWith("项目"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFigure(int at) =>
        SpanSearch.Within(part.Quantities, new TextSpan(at, 1), mention => mention.Span).Any()
        || SpanSearch.Within(part.Dates, new TextSpan(at, 1), mention => mention.Span).Any();

    /// <summary>渝岭铁路|总投资231亿元; 海屿大厦|也于上月复工.</summary>
    private void ScanWorks()
    {
        for (var at = 0; at < text.Length; )
        {
            if (!ProjectWords.Facilities.TryMatch(text, at, out var length, out _))
            {
                at++;
                continue;
            }

            var end = at + length;
            at = end;
            if (
                starts.IsZone(end)
                || !IsTitled(end) && (!Followers.TryMatch(text, end, out _, out var follower) || !IsToldOf(end, follower))
            )
            {
                continue;
            }

            var start = starts.Find(end, 0);
            var name = text.AsSpan(start.Position, end - start.Position);
            if (name.Length >= length + 2 && start.Reason != StartReason.Count && !IsCounted(name) && !ProjectWords.IsGeneric(name))
            {
                Add(
                    new ProjectCandidate(part, TextSpan.FromBounds(start.Position, end))
                    {
                        Company = CompanyBefore(start),
                        PhraseStart = PhraseStart(start),
                    }
                );
            }
        }
    }

    /// <summary>3.绵江至安城城际铁路。全长94公里: the name alone, then what is said of it.</summary>
    private bool IsTitled(int end) =>
        end + 1 < text.Length
        && text[end] is '。' or ':'
        && Followers.TryMatch(text, end + 1, out _, out _)
        && SpanSearch.Within(part.Quantities, new TextSpan(end + 1, 16), mention => mention.Span).Any();

    /// <summary>True where what follows a work's name is an amount or a stage of it, in the same clause.</summary>
    private bool IsToldOf(int end, string follower)
    {
        var clause = part.Clauses[Math.Max(0, part.ClauseAt(end))];
        if (!clause.Span.Contains(end) || clause.Terminator == '?')
        {
            return false;
        }

        var rest = TextSpan.FromBounds(end, Math.Min(clause.Span.End, end + 24));
        return
            follower.EndsWith("投资", StringComparison.Ordinal)
            || follower is "占地" or "总占地" or "全长" or "总长" or "建筑面积" or "总建筑面积"
            ? SpanSearch.Within(part.Quantities, rest, mention => mention.Span).Any()
            : StageReader.Find(text, rest).Count > 0;
    }

    /// <summary>A clause that is nothing but a name and what happened to it: 比亚迪第五代混动系统|的落地.</summary>
    private void ScanEvents()
    {
        foreach (var clause in part.Clauses)
        {
            var words = text.AsSpan(clause.Span.Start, clause.Span.Length);
            foreach (var happened in Happenings)
            {
                var length = words.Length - happened.Length;
                if (length is >= 8 and <= LongestName && words.EndsWith(happened))
                {
                    var start = starts.Find(clause.Span.Start + length, clause.Span.Start).Position;
                    if (start == clause.Span.Start && !Array.Exists(Rejected, word => text.AsSpan(start, length).EndsWith(word)))
                    {
                        Add(new ProjectCandidate(part, new TextSpan(start, length)));
                    }
                }
            }
        }
    }

    private void Add(ProjectCandidate candidate)
    {
        for (var at = candidate.Span.Start; at < candidate.Span.End; at++)
        {
            if (taken[at])
            {
                return;
            }
        }

        for (var at = candidate.Span.Start; at < candidate.Span.End; at++)
        {
            taken[at] = true;
        }

        found.Add(candidate.Span.End, candidate);
        lastAdded = candidate;
    }

    /// <summary>Names with nothing but 、 or 和 between them are one list.</summary>
    private static void JoinLists(List<ProjectCandidate> candidates, Func<int> nextList)
    {
        for (var i = 1; i < candidates.Count; i++)
        {
            var (left, right) = (candidates[i - 1], candidates[i]);
            if (left.Span.End > right.PhraseStart)
            {
                continue;
            }

            var between = right.Part.Part.Folded[left.Span.End..right.PhraseStart];
            if (between is "、" or "和" or "与" or "及" or "以及" && (left.List == 0 || left.List != right.List))
            {
                var list =
                    left.List != 0 ? left.List
                    : right.List != 0 ? right.List
                    : nextList();
                left.List = right.List = list;
            }
        }
    }
}
