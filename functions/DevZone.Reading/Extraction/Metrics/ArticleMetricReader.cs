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

    /// <summary>Longest count between 全国 and a class of zones: 现有219家.</summary>
    private const int LongestCount = 10;

    /// <summary>A count is not taken up from farther back than so many figures.</summary>
    private const int MostTakenUp = 20;

    private readonly ArticleAnalysis article;
    private readonly SubjectScanner scanner;
    private readonly IReadOnlySet<QuantityMention> claimed;
    private readonly HashSet<(double Value, string? Unit)> held;
    private readonly DateOnly? today;
    private readonly DateOnly lastPast;
    private readonly Dictionary<TextPart, List<SubjectMention>> mentions;
    private readonly Attribution attribution;
    private readonly List<Metric> metrics = [];
    private readonly List<Evidence> unowned = [];
    private readonly ILookup<int, PartAnalysis> sections;
    private bool inSection;
    private List<TextSpan> firmQuotes = [];

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
        sections = article
            .Parts.Where(part => part.Part.Part is ArticlePart.Subheads && part.Part.Index < article.Article.SubheadPlaces.Count)
            .ToLookup(part => article.Article.SubheadPlaces[part.Part.Index]);
        var home = WithZonesPlace(places.HomeOf(article.Article.Number));
        attribution = new Attribution(home, scanner.IsPark);
        attribution.BeginArticle(Main(home));
    }

    /// <summary>Where figures of the body stand that nothing tells the subject of.</summary>
    public IReadOnlyList<Evidence> Unowned => unowned;

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
        return titles.Find(referent => referent.Zone is not null)
            ?? titles.Find(referent => referent.Kind == SubjectKind.Zone)
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

    /// <summary>Goes on to the section that a paragraph begins, where subheads name zones or places.</summary>
    private void EnterSection(TextPart part)
    {
        foreach (var subhead in sections[part.Index])
        {
            var named = mentions[subhead.Part]
                .Where(mention => mention.Standing == Standing.Topic)
                .Select(mention => mention.Referent)
                .Where(referent => referent?.Kind is SubjectKind.Zone or SubjectKind.Region)
                .Distinct()
                .Take(2)
                .ToList();
            inSection |= named.Count == 1;
            if (inSection)
            {
                attribution.BeginSection(named is [var only] ? only : null);
            }
        }
    }

    private void ReadPart(PartAnalysis part)
    {
        if (part.Part.IsParagraph)
        {
            EnterSection(part.Part);
        }

        attribution.BeginParagraph();
        var text = part.Part.Folded;
        firmQuotes = FirmQuotes.In(text);
        var subjects = mentions[part.Part];
        int quantity = 0,
            subject = 0;
        foreach (var sentence in part.Sentences)
        {
            attribution.BeginSentence();
            if (ClauseOpeners.Partitions(text, sentence.Span.Start))
            {
                attribution.ReturnToWhole();
            }

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

    private static List<T> Take<T>(List<T> items, ref int next, TextSpan clause, Func<T, TextSpan> spanOf)
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
        state.Distributes |= Distribution.DealerAt(text, clause) >= 0;
        var floor = clause.Start;
        var before = -1;
        var dealing = figures.Count < 2 ? Dealing.None : Deal(text, clause, topics, figures, state);
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
                IsQuoted(figure) ? Referent.Firm
                : dealing.MemberOf(i) is { } member ? member
                : summed.Host is not null && summed.Before == before ? summed.Host
                : CountedThings.OneOf(text, clause, figure)
                    ?? CountedThings.Policy(text, clause, figure)
                    ?? SubjectOf(text, clause, figure, topics, before)
                    ?? Unnamed(text, clause);
            if (before >= 0 && CountedThings.SumsUp(text, figure, topics[before]))
            {
                summed = (referent, before);
                state.SumsUp |= topics[before].Referent.Kind is SubjectKind.Zone or SubjectKind.Region;
            }

            if (attribution.Current is null && referent is { Kind: SubjectKind.Region })
            {
                attribution.Note(referent, becomesTopic: true, isPart: false);
            }

            var name = dealing.NameOf(i) ?? MetricNamer.Name(text, clause, figure, Math.Max(floor, state.DateEnd), state.Measure);
            state.Note(name.Measure);

            state.Counts |= CountedThings.CountsProjects(text, figure) && referent is { Kind: not SubjectKind.Project };
            floor = figure.Span.End;
            if (referent is not null && referent != Referent.Firm && !IsTakenUp(text, clause, figure))
            {
                metrics.Add(ToMetric(part, clause, figure, referent, name.Full, state));
                attribution.NoteFigure(referent);
            }
            else if (referent is null && part.Part.IsParagraph)
            {
                unowned.Add(part.Part.Cite(Around(clause, figure.Span)));
            }
        }

        Note(text, clause, topics, state, figures.Count > 0 ? figures[0].Span.Start : clause.End);
    }

    private Dealing Deal(string text, TextSpan clause, List<Topic> topics, List<QuantityMention> figures, SentenceState state)
    {
        state.AdvanceTo(figures[0].Span.Start);
        // 全市|石化、食品: the list begins after the subject, unless that is one of its items.
        var from = clause.Start;
        foreach (var (span, _) in topics)
        {
            var isItem =
                (span.End < text.Length && text[span.End] is '、' or '和' or '与')
                || (span.Start > 0 && text[span.Start - 1] is '、' or '和');
            from = span.End <= figures[0].Span.Start && !isItem ? span.End : from;
        }

        var dealer = Distribution.DealerAt(text, clause);
        var dealt = figures.FindAll(figure => figure.Span.Start > dealer);
        return Distribution.Deal(text, clause, Math.Max(from, state.DateEnd), dealt, state, attribution.PlaceNamed) with
        {
            First = figures.Count - dealt.Count,
        };
    }

    private bool IsQuoted(QuantityMention figure) =>
        SpanSearch.LastBefore(firmQuotes, figure.Span.Start, static quote => quote) + 1 is var next
        && next < firmQuotes.Count
        && firmQuotes[next].Overlaps(figure.Span);

    /// <summary>Not in a project's field, not the same sum said again, and not part of a name.</summary>
    private bool IsFree(QuantityMention mention, List<SubjectMention> subjects) =>
        !claimed.Contains(mention)
        && !IsWithinName(mention.Span, subjects)
        && !(
            mention.Dimension is Dimension.Money or Dimension.Area
            && mention.Quantity.Value is { } value
            && held.Contains((value, mention.Quantity.Unit))
        );

    /// <summary>80个在建项目中, 66个新开工项目已有28个: a count that was told before and is only taken up.</summary>
    private bool IsTakenUp(string text, TextSpan clause, QuantityMention figure)
    {
        if (figure.Dimension != Dimension.Count || !CountedThings.IsTakenUp(text, clause, figure))
        {
            return false;
        }

        for (var i = metrics.Count - 1; i >= Math.Max(0, metrics.Count - MostTakenUp); i--)
        {
            if (metrics[i].Value == figure.Quantity.Value && metrics[i].Unit == figure.Quantity.Unit)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithinName(TextSpan span, List<SubjectMention> subjects)
    {
        var next = SpanSearch.LastBefore(subjects, span.Start, static subject => subject.Span) + 1;
        return next < subjects.Count && subjects[next].Span.Overlaps(span);
    }

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
                // 全国219家国家级经开区 are that class.
                chained |=
                    topics.Count > 0
                    && topics[^1].Referent.Kind == SubjectKind.Nation
                    && referent.Kind == SubjectKind.Sector
                    && ClauseOpeners.IsCounted(text, mention.Span.Start)
                    && mention.Span.Start - topics[^1].Span.End < LongestCount;
                var start = mention.Span.Start;
                if (chained)
                {
                    start = topics[^1].Span.Start;
                    topics.RemoveAt(topics.Count - 1);
                }

                topics.Add(new Topic(TextSpan.FromBounds(start, mention.Span.End), referent));
            }
        }

        return topics;
    }

    /// <summary>The last name before the figure, unless that is what the clause's first name has brought in; else what was spoken of before.</summary>
    private Referent? SubjectOf(string text, TextSpan clause, QuantityMention figure, List<Topic> topics, int before)
    {
        if (before >= 0)
        {
            var last = topics[before];
            if (CountedThings.SumsUp(text, figure, last))
            {
                var first = topics[0].Referent;
                return before > 0 && first.Kind != SubjectKind.Project && first.Kind != last.Referent.Kind
                    ? first
                    : attribution.Host ?? attribution.Current;
            }

            if (
                before > 0
                && last.Referent.Kind == SubjectKind.Sector
                && topics[before - 1].Referent is { Kind: SubjectKind.Region } host
                && ClauseOpeners.IsCounted(text, last.Span.Start)
            )
            {
                // 广东省内13个综合保税区进出口总额: all of a place's are an account of the place.
                return host;
            }

            if (before > 0 && topics[0].Referent == Referent.Firm && last.Referent.Kind is SubjectKind.Zone or SubjectKind.Region)
            {
                // X公司去年在钦州港片区投资2亿美元: the firm's own account.
                if (text[last.Span.Start - 1] is '在' or '于' or '到')
                {
                    return Referent.Firm;
                }
            }

            if (
                before > 0
                && last.Referent.Kind == SubjectKind.Zone
                && attribution.Current is { Kind: SubjectKind.Sector }
                && last.Span.End < text.Length
                && text[last.Span.End] == '等'
            )
            {
                // 国家级经开区…，昆山经开区、烟台经开区等援助合作区134个: they are its examples.
                return attribution.Current;
            }

            var isObject =
                before > 0
                && last.Referent.Kind == SubjectKind.Project
                && topics[0].Referent.Kind != SubjectKind.Project
                && !text.AsSpan(topics[before - 1].Span.End, last.Span.Start - topics[before - 1].Span.End).Contains('、');
            return isObject ? topics[before - 1].Referent : last.Referent;
        }

        var next = topics.Count > 0 && topics[0].Span.Start >= figure.Span.End ? topics[0] : default;
        if (next.Referent is { Kind: SubjectKind.Sector } && ClauseOpeners.OpensWithCount(text, clause.Start, next.Span.Start))
        {
            return next.Referent;
        }

        return next.Referent is { Kind: SubjectKind.Zone or SubjectKind.Region }
            && ClauseVerbs.IsEntered(text, figure.Span.End, next.Span.Start)
                ? next.Referent
            : CountedThings.CountsProjects(text, figure) && attribution.Current is { Kind: SubjectKind.Project } ? attribution.Host
            : attribution.Current;
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

    /// <summary>
    /// The clause's first name is what the next clauses go on about; projects in a list, or after a count of projects, are what somebody
    /// else has brought in, and a zone where they settle is only their place.
    /// </summary>
    private void Note(string text, TextSpan clause, List<Topic> topics, SentenceState state, int firstFigure)
    {
        var list = topics.Count(topic => IsWork(topic.Referent)) > 1;
        state.TellsParts |= text.AsSpan(clause.Start).StartsWith("其中");
        for (var i = 0; i < topics.Count; i++)
        {
            // 87个项目分别在荆州开发区及各县市开工: only where.
            var isPlace = firstFigure < topics[i].Span.Start && text[topics[i].Span.Start - 1] == '在';
            var isObject = isPlace || (list && IsWork(topics[i].Referent)) || IsObject(text, clause, topics, i, state);
            attribution.Note(topics[i].Referent, becomesTopic: i == 0 && !isObject && !state.SumsUp, isPart: state.TellsParts);
        }
    }

    /// <summary>A project itself, and not the firm that a clause speaks of in its place.</summary>
    private static bool IsWork(Referent referent) => referent.Kind == SubjectKind.Project && referent != Referent.Firm;

    /// <summary>Whether a clause only mentions a name, as what somebody counts, brings in or goes to.</summary>
    private bool IsObject(string text, TextSpan clause, List<Topic> topics, int index, SentenceState state)
    {
        var (span, referent) = topics[index];
        var isSite = SubjectWords.BeforeSite.TryMatch(text, span.Start, out _, out _);
        return referent.Kind switch
        {
            SubjectKind.Sector => ClauseOpeners.IsCounted(text, span.Start)
                && !ClauseOpeners.OpensWithCount(text, clause.Start, span.Start),
            SubjectKind.Project => (index > 0 && topics[0].Referent.Kind != SubjectKind.Project)
                || (state.Counts && IsWork(referent))
                || ClauseVerbs.IsIntroduced(text, clause, span.Start),
            SubjectKind.Zone => isSite
                || ClauseVerbs.IsIntroduced(text, clause, span.Start)
                || ClauseVerbs.IsListedPart(text, clause, span.Start),
            SubjectKind.Region => isSite || (attribution.Current is not null && ClauseVerbs.IsGovernedAt(text, clause, span.Start)),
            _ => isSite,
        };
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
}
