using System.Buffers;
using DevZone.Reading.Extraction.Dates;
using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Reads one article's metrics, clause by clause.</summary>
internal sealed class ArticleMetricReader
{
    /// <summary>No evidence, and no reach of a word, is longer: a clause without marks may fill a whole file.</summary>
    private const int LongestReach = 60;

    /// <summary>A policy states (提出, 明确, 共, 包括 …) its measures.</summary>
    private static readonly SearchValues<char> PolicyVerbs = SearchValues.Create("提明共包推出围从部分");

    private readonly ArticleAnalysis article;
    private readonly SubjectScanner scanner;
    private readonly IReadOnlySet<QuantityMention> claimed;
    private readonly HashSet<(double Value, string? Unit)> held;
    private readonly DateOnly? today;
    private readonly DateOnly lastPast;
    private readonly Dictionary<TextPart, IReadOnlyList<SubjectMention>> mentions;
    private readonly Attribution attribution;
    private readonly List<Metric> metrics = [];

    public ArticleMetricReader(
        ArticleAnalysis article,
        PlaceFindings places,
        SubjectScanner scanner,
        IReadOnlySet<QuantityMention> claimed,
        HashSet<(double Value, string? Unit)> held,
        DateOnly? issueDate
    )
    {
        this.article = article;
        this.scanner = scanner;
        this.claimed = claimed;
        this.held = held;
        today = article.Article.Date ?? issueDate;
        lastPast = TargetCues.LastPast(article.Parts);
        mentions = article.Parts.ToDictionary(part => part.Part, part => scanner.Scan(part.Part));
        var home = WithZonesPlace(places.HomeOf(article.Article.Number));
        attribution = new Attribution(home, scanner.IsPark);
        attribution.BeginArticle(Main(home));
    }

    public IReadOnlyList<Metric> Read()
    {
        foreach (var part in article.Parts.Where(part => part.Part.IsParagraph))
        {
            ReadPart(part);
        }

        foreach (var part in article.Parts.Where(part => part.Part.Part is ArticlePart.Headline or ArticlePart.Subtitle))
        {
            ReadPart(part);
        }

        return metrics;
    }

    /// <summary>In an article on 西安经开区, 全市 is Xi'an, though no word names the city alone.</summary>
    private HomePlace WithZonesPlace(HomePlace home)
    {
        if (home.City is not null)
        {
            return home;
        }

        var zone = article
            .Parts.SelectMany(part => mentions[part.Part])
            .Select(mention => mention.Referent?.Zone)
            .FirstOrDefault(id => id is not null);
        var (province, city) = zone is null ? default : scanner.PlaceOf(zone);
        return home with
        {
            Province = home.Province ?? province,
            City = city is not null && (home.Province is null || home.Province.Holds(city)) ? city : null,
        };
    }

    /// <summary>The headline's zone, class of zones or place, else the first that the lead speaks of, else the home.</summary>
    private Referent? Main(HomePlace home)
    {
        var titles = Topics(part => part.Part.Part is ArticlePart.Headline or ArticlePart.Subtitle).ToList();
        return titles.Find(referent => referent.Kind == SubjectKind.Zone)
            ?? titles.Find(referent => referent.Kind is SubjectKind.Sector or SubjectKind.Region)
            ?? Topics(part => part.Part.IsParagraph)
                .FirstOrDefault(referent =>
                    referent.Kind is SubjectKind.Zone or SubjectKind.Sector or SubjectKind.Region && !scanner.IsBuilt(referent)
                )
            ?? ((home.County ?? home.City ?? home.Province) is { } place ? new Referent(SubjectKind.Region, place.Name) : null);
    }

    private IEnumerable<Referent> Topics(Func<PartAnalysis, bool> selects) =>
        article
            .Parts.Where(selects)
            .SelectMany(part => mentions[part.Part])
            .Where(mention =>
                mention.Standing == Standing.Topic && mention.Anaphor is not (Anaphor.Firm or Anaphor.Project or Anaphor.ThatPark)
            )
            .Select(attribution.Resolve)
            .OfType<Referent>();

    private void ReadPart(PartAnalysis part)
    {
        attribution.BeginParagraph();
        var text = part.Part.Folded;
        var subjects = mentions[part.Part];
        int quantity = 0,
            subject = 0;
        foreach (var sentence in part.Sentences)
        {
            attribution.BeginSentence();
            var state = new SentenceState(part, sentence.Span.Start, date => TargetCues.SetsGoal(text, date, today, lastPast));
            for (var i = sentence.FirstClause; i < sentence.FirstClause + sentence.ClauseCount; i++)
            {
                var clause = part.Clauses[i].Span;
                var inClause = Take(subjects, ref subject, clause, mention => mention.Span);
                var quantities = Take(part.Quantities, ref quantity, clause, mention => mention.Span);
                if (inClause.Count > 0 || quantities.Count > 0)
                {
                    ReadClause(part, text, clause, inClause, quantities, state);
                }
            }
        }
    }

    private static List<T> Take<T>(IReadOnlyList<T> items, ref int next, TextSpan clause, Func<T, TextSpan> spanOf)
    {
        while (next < items.Count && spanOf(items[next]).Start < clause.Start)
        {
            next++;
        }

        if (next == items.Count || spanOf(items[next]).Start >= clause.End)
        {
            return [];
        }

        var taken = new List<T>();
        while (next < items.Count && spanOf(items[next]).Start < clause.End)
        {
            taken.Add(items[next++]);
        }

        return taken;
    }

    private void ReadClause(
        PartAnalysis part,
        string text,
        TextSpan clause,
        List<SubjectMention> subjects,
        List<QuantityMention> quantities,
        SentenceState state
    )
    {
        var topics = Resolve(text, subjects);
        var figures = quantities.Where(mention => IsFree(mention, subjects) && MetricFilter.IsMetric(text, clause, mention)).ToList();
        state.Note(topics);
        var members = Members(text, clause, figures, state);
        var floor = clause.Start;
        var before = -1;
        (Referent? Host, int Before) summed = default;
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            state.AdvanceTo(figure.Span.Start);
            while (before + 1 < topics.Count && topics[before + 1].Span.End <= figure.Span.Start)
            {
                floor = Math.Max(floor, topics[++before].Span.End);
            }

            var referent =
                members.Count > 0 ? members[i]
                : summed.Host is not null && summed.Before == before ? summed.Host
                : OneOf(text, clause, figure)
                    ?? Policy(text, clause, figure)
                    ?? SubjectOf(text, figure, topics, before)
                    ?? Unnamed(text, clause);
            if (before >= 0 && SumsUp(text, figure, topics[before]))
            {
                summed = (referent, before);
            }

            var name = MetricNamer.Name(text, clause, figure, floor, state.Name);
            if (figure.Dimension is not (Dimension.Share or Dimension.Multiple))
            {
                state.Name = name;
            }

            state.Counts |= CountsProjects(text, figure) && referent is { Kind: not SubjectKind.Project };
            floor = figure.Span.End;
            if (referent is not null && referent != Referent.Firm)
            {
                metrics.Add(ToMetric(part, clause, figure, referent, name, state));
            }
        }

        Note(text, clause, topics, state.Counts);
    }

    /// <summary>Not in a project's field, not the same sum said again, and not part of a name.</summary>
    private bool IsFree(QuantityMention mention, List<SubjectMention> subjects) =>
        !claimed.Contains(mention)
        && !subjects.Exists(subject => subject.Span.Overlaps(mention.Span))
        && !(
            mention.Dimension is Dimension.Money or Dimension.Area
            && mention.Quantity.Value is { } value
            && held.Contains((value, mention.Quantity.Unit))
        );

    private List<Topic> Resolve(string text, List<SubjectMention> subjects)
    {
        var topics = new List<Topic>();
        foreach (var mention in subjects)
        {
            if (mention.Standing == Standing.Topic && attribution.Resolve(mention) is { } referent)
            {
                // 龙头县工业集中区, 晋城市在金匠新区: names side by side narrow down to the last.
                var chained =
                    topics.Count > 0
                    && topics[^1].Referent.Kind != SubjectKind.Project
                    && mention.Span.Start - topics[^1].Span.End is var gap and <= 2
                    && (gap == 0 || "在的·于".Contains(text[topics[^1].Span.End]))
                    && referent.Kind != SubjectKind.Project;
                if (chained)
                {
                    topics.RemoveAt(topics.Count - 1);
                }

                topics.Add(new Topic(mention.Span, referent));
            }
        }

        return topics;
    }

    /// <summary>The last name before the figure, unless that is what the clause's first name has brought in; else what was spoken of before.</summary>
    private Referent? SubjectOf(string text, QuantityMention figure, List<Topic> topics, int before)
    {
        if (before >= 0)
        {
            var last = topics[before];
            if (SumsUp(text, figure, last))
            {
                var host = topics.FindIndex(topic => topic.Referent.Kind != SubjectKind.Project);
                return before > 0 && host == 0 && topics[0].Referent.Kind != last.Referent.Kind
                    ? topics[0].Referent
                    : attribution.Host ?? attribution.Current;
            }

            var isObject =
                before > 0
                && last.Referent.Kind == SubjectKind.Project
                && topics[0].Referent.Kind != SubjectKind.Project
                && !text.AsSpan(topics[before - 1].Span.End, last.Span.Start - topics[before - 1].Span.End).Contains('、');
            return isObject ? topics[before - 1].Referent : last.Referent;
        }

        var next = topics.Count > 0 && topics[0].Span.Start >= figure.Span.End ? topics[0] : default;
        return next.Referent is { Kind: SubjectKind.Zone or SubjectKind.Region } && IsEntered(text, figure.Span.End, next.Span.Start)
                ? next.Referent
            : CountsProjects(text, figure) && attribution.Current is { Kind: SubjectKind.Project } ? attribution.Host
            : attribution.Current;
    }

    /// <summary>A、B等7个项目, A、B两区: the count sums up the list before it, and is what has them all.</summary>
    private static bool SumsUp(string text, QuantityMention figure, Topic last)
    {
        var gap = figure.Span.Start - last.Span.End;
        return figure.Dimension == Dimension.Count
            && (
                (gap is 1 or 2 && text[last.Span.End] == '等')
                || (last.Referent.Kind == SubjectKind.Project && (gap <= 2 || CountsProjects(text, figure)))
            );
    }

    /// <summary>7个重点项目, 项目7个: projects are counted, and no project has projects.</summary>
    private static bool CountsProjects(string text, QuantityMention figure)
    {
        var before = text.AsSpan(Math.Max(0, figure.Span.Start - 2)..figure.Span.Start);
        var after = text.AsSpan(figure.Span.End, Math.Min(10, text.Length - figure.Span.End));
        var cut = after.IndexOfAny(",。;、");
        return figure.Dimension == Dimension.Count
            && (before is "项目" || (cut < 0 ? after : after[..cut]).Contains("项目", StringComparison.Ordinal));
    }

    /// <summary>国家150项重大水利工程之一: the count is of the whole that the thing is one of; null where it is no such count.</summary>
    private static Referent? OneOf(string text, TextSpan clause, QuantityMention figure)
    {
        var after = text.AsSpan(figure.Span.End..clause.End);
        if (figure.Dimension != Dimension.Count || after.Length is < 2 or > 24 || !after.Contains("之一", StringComparison.Ordinal))
        {
            return null;
        }

        var before = text.AsSpan(clause.Start..figure.Span.Start);
        return before.Contains('国') ? Referent.Nation : null;
    }

    /// <summary>In a text without any place, figures of projects and firms are those of its town or zone: 安排重点项目476个.</summary>
    private static Referent? Unnamed(string text, TextSpan clause)
    {
        foreach (var word in (ReadOnlySpan<string>)["项目", "投资", "产值", "企业", "园区", "工业", "税收"])
        {
            if (text.AsSpan(clause.Start, Math.Min(clause.Length, LongestReach)).Contains(word, StringComparison.Ordinal))
            {
                return new Referent(SubjectKind.Region, "全市");
            }
        }

        return null;
    }

    /// <summary>14家企业入驻高新区.</summary>
    private static bool IsEntered(string text, int start, int end)
    {
        var between = text.AsSpan(start, end - start);
        foreach (var word in (ReadOnlySpan<string>)["入驻", "落户", "迁入", "进驻", "落地", "用于", "投向", "落子"])
        {
            if (between.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>工作方案共提出四方面16项政策举措: such a count is the policy's.</summary>
    private static Referent? Policy(string text, TextSpan clause, QuantityMention mention)
    {
        if (mention.Dimension != Dimension.Count || mention.Quantity.Unit is not ("项" or "条" or "个" or "款"))
        {
            return null;
        }

        var start = Math.Max(clause.Start, mention.Span.Start - LongestReach);
        var words = text.AsSpan(start, mention.Span.Start - start);
        var rest = text.AsSpan(mention.Span.End, clause.End - mention.Span.End);
        var isMeasure =
            rest.StartsWith("政策")
            || rest.StartsWith("措施")
            || rest.StartsWith("举措")
            || rest.StartsWith("具体措施")
            || rest.StartsWith("重点任务")
            || rest.StartsWith("任务")
            || rest.StartsWith("具体举措")
            || rest.StartsWith("主要任务")
            || rest.Length == 0;
        if (!isMeasure)
        {
            return null;
        }

        foreach (
            var title in (ReadOnlySpan<string>)
                [
                    "工作方案",
                    "实施方案",
                    "行动方案",
                    "行动计划",
                    "若干措施",
                    "实施意见",
                    "若干政策",
                    "方案",
                    "意见",
                    "措施》",
                    "条例",
                    "办法",
                ]
        )
        {
            var at = words.LastIndexOf(title);
            if (at >= 0 && words[(at + title.Length)..].ContainsAny(PolicyVerbs))
            {
                var opening = words[..at].LastIndexOf('《');
                return new Referent(
                    SubjectKind.Policy,
                    words[(opening >= 0 ? opening + 1 : at)..(at + title.Length)].TrimEnd('》').ToString()
                );
            }
        }

        return null;
    }

    /// <summary>A、B、C分别X、Y、Z: where as many names of one sort stand in the sentence as figures in the clause, each gets its own.</summary>
    private static List<Referent> Members(string text, TextSpan clause, List<QuantityMention> quantities, SentenceState state)
    {
        var words = text.AsSpan(clause.Start, clause.Length);
        state.Distributes |= words.Contains("分别", StringComparison.Ordinal) || words.Contains("依次", StringComparison.Ordinal);
        if (!state.Distributes || quantities.Count < 2 || !AreSideBySide(text, quantities))
        {
            return [];
        }

        foreach (var sort in state.Topics.Where(topic => topic.Span.End <= quantities[0].Span.Start).GroupBy(topic => topic.Referent.Kind))
        {
            var listed = sort.Select(topic => topic.Referent).Distinct().ToList();
            if (listed.Count == quantities.Count)
            {
                return listed;
            }
        }

        return [];
    }

    private static bool AreSideBySide(string text, List<QuantityMention> quantities)
    {
        for (var i = 1; i < quantities.Count; i++)
        {
            var between = text.AsSpan(quantities[i - 1].Span.End, quantities[i].Span.Start - quantities[i - 1].Span.End);
            if (between.Length > 2 || quantities[i].Dimension != quantities[0].Dimension)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The clause's first name is what the next clauses go on about; projects in a list, or after a count of projects, are what somebody
    /// else has brought in, and a zone where they settle is only their place.
    /// </summary>
    private void Note(string text, TextSpan clause, List<Topic> topics, bool counts)
    {
        var list = topics.Count(topic => topic.Referent.Kind == SubjectKind.Project && topic.Referent != Referent.Firm) > 1;
        for (var i = 0; i < topics.Count; i++)
        {
            var (span, referent) = topics[i];
            var isObject =
                referent.Kind == SubjectKind.Project
                    ? (i > 0 && topics[0].Referent.Kind != SubjectKind.Project)
                        || (referent != Referent.Firm && (list || counts))
                        || IsIntroduced(text, clause, span.Start)
                    : SubjectWords.BeforeSite.TryMatch(text, span.Start, out _, out _);
            attribution.Note(referent, becomesTopic: i == 0 && !isObject);
        }
    }

    /// <summary>引进了X项目: the project is what the subject has brought in.</summary>
    private static bool IsIntroduced(string text, TextSpan clause, int at)
    {
        var words = text.AsSpan(clause.Start, at - clause.Start);
        foreach (var verb in (ReadOnlySpan<string>)["引进", "吸引", "引入", "签约", "招引", "推动", "实施", "促成"])
        {
            if (words.Contains(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static Metric ToMetric(
        PartAnalysis part,
        TextSpan clause,
        QuantityMention figure,
        Referent referent,
        string name,
        SentenceState state
    )
    {
        var quantity = figure.Quantity;
        return new Metric
        {
            Subject = referent.ToSubject(),
            Name = name,
            Value = quantity.Value,
            Low = quantity.Low,
            High = quantity.High,
            Unit = quantity.Unit,
            Qualifier = quantity.Qualifier,
            Period = state.Period,
            Target = state.Target || TargetCues.IsPlanned(part.Part.Folded, figure.Span.Start),
            Evidence = part.Part.Cite(Around(clause, figure.Span)),
        };
    }

    /// <summary>The clause, or of a very long one what stands around the figure.</summary>
    private static TextSpan Around(TextSpan clause, TextSpan figure) =>
        TextSpan.FromBounds(Math.Max(clause.Start, figure.Start - LongestReach), Math.Min(clause.End, figure.End + LongestReach));

    /// <summary>A resolved name in a clause.</summary>
    private readonly record struct Topic(TextSpan Span, Referent Referent);

    /// <summary>What a sentence hands from clause to clause, advanced over its text once.</summary>
    private sealed class SentenceState(PartAnalysis part, int start, Func<DateMention, bool> setsGoal)
    {
        /// <summary>A list of names longer than this is not matched with figures.</summary>
        private const int MostTopics = 40;

        private readonly string text = part.Part.Folded;
        private int at = start;
        private int date = FirstDate(part.Dates, start);

        public List<Topic> Topics { get; } = [];

        /// <summary>What the last amount measured; a growth rate after it is its growth.</summary>
        public string? Name { get; set; }

        /// <summary>True after a count of projects: what projects the sentence names then are its examples.</summary>
        public bool Counts { get; set; }

        /// <summary>True after 分别 or 依次.</summary>
        public bool Distributes { get; set; }

        /// <summary>True where the nearest word before says plan or forecast.</summary>
        public bool Target { get; private set; }

        /// <summary>The last date before.</summary>
        public string? Period { get; private set; }

        public void Note(List<Topic> topics)
        {
            Topics.AddRange(topics);
            if (Topics.Count > MostTopics)
            {
                Topics.RemoveRange(0, Topics.Count - MostTopics);
            }
        }

        public void AdvanceTo(int position)
        {
            while (at < position)
            {
                if (date < part.Dates.Count && part.Dates[date].Span.Start <= at)
                {
                    var mention = part.Dates[date++];
                    Period = mention.Iso ?? Period;
                    Target |= setsGoal(mention);
                }

                if (TargetCues.TryMatch(text, at, out var length, out var target) && at + length <= position)
                {
                    Target = target;
                    at += length;
                }
                else
                {
                    at++;
                }
            }
        }

        private static int FirstDate(IReadOnlyList<DateMention> dates, int start)
        {
            int low = 0,
                high = dates.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (dates[middle].Span.Start < start)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return low;
        }
    }
}
