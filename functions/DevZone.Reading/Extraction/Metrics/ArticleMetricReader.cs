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

    /// <summary>A count is not taken up from farther back than so many figures.</summary>
    private const int MostTakenUp = 20;

    private readonly ArticleAnalysis article;
    private readonly ProjectFigures held;
    private readonly DateOnly? today;
    private readonly DateOnly lastPast;
    private readonly Dictionary<TextPart, List<SubjectMention>> mentions;
    private readonly Attribution attribution;
    private readonly List<Metric> metrics = [];
    private readonly List<Evidence> unowned = [];
    private readonly FigureOwner figureOwner;
    private readonly ClauseFocus focus;
    private readonly Sections sections;
    private readonly Referent? main;
    private bool inSection;
    private List<TextSpan> firmQuotes = [];

    public ArticleMetricReader(
        ArticleAnalysis article,
        PlaceFindings places,
        SubjectScanner scanner,
        ProjectFigures held,
        DateOnly? issueDate
    )
    {
        this.article = article;
        this.held = held;
        today = article.Article.Date ?? issueDate;
        lastPast = TargetCues.LastPast(article.Parts);
        mentions = article.Parts.ToDictionary(part => part.Part, part => scanner.Scan(part.Part));
        sections = new Sections(article, mentions);
        var subject = new ArticleSubject(article, mentions, scanner);
        var home = subject.WithZonesPlace(places.HomeOf(article.Article.Number));
        attribution = new Attribution(home, scanner.IsPark);
        main = subject.Main(home, attribution.Resolve, sections.FirstEnd);
        attribution.BeginArticle(main, subject.Project());
        figureOwner = new FigureOwner(attribution);
        focus = new ClauseFocus(attribution);
    }

    /// <summary>Where figures of the body stand that nothing tells the subject of.</summary>
    public IReadOnlyList<Evidence> Unowned => unowned;

    public IReadOnlyList<Metric> Read()
    {
        foreach (var part in article.Parts.Where(part => part.Part.IsParagraph))
        {
            ReadPart(part);
        }

        if (sections.IsRoundUp)
        {
            attribution.BeginPiece(main, project: null);
        }

        foreach (var part in article.Parts.Where(part => part.Part.Part is ArticlePart.Headline or ArticlePart.Subtitle))
        {
            ReadPart(part);
        }

        return metrics;
    }

    /// <summary>Goes on to the section that a paragraph begins: a piece of news of its own, or what a subhead names.</summary>
    private void EnterSection(PartAnalysis part)
    {
        if (sections.IsRoundUp)
        {
            if (sections.Before(part.Part).LastOrDefault() is { } headline)
            {
                attribution.BeginPiece(sections.PieceNamedBy(headline, part), sections.ProjectNamedBy(headline));
            }

            return;
        }

        foreach (var subhead in sections.Before(part.Part))
        {
            if (sections.ProjectNamedBy(subhead) is { } project)
            {
                attribution.Note(project, becomesTopic: false, isPart: false);
            }

            var named = sections.NamedBy(subhead);
            inSection |= named is not null;
            if (inSection)
            {
                attribution.BeginSection(named);
            }
        }
    }

    private void ReadPart(PartAnalysis part)
    {
        if (part.Part.IsParagraph)
        {
            EnterSection(part);
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
                if (i > sentence.FirstClause && part.Clauses[i - 1].Terminator == ';' && inClause.Count == 0)
                {
                    attribution.ReturnToActor(state.Topics.Count > 0 ? state.Topics[0].Referent : null);
                }

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
        var topics = ClauseTopics.Resolve(text, subjects, attribution);
        var figures = FiguresOf(text, clause, subjects, quantities);
        state.Note(topics);
        state.Distributes |= Distribution.DealerAt(text, clause) >= 0;
        var floor = clause.Start;
        var before = -1;
        var dealing = Distribution.DealIn(text, clause, topics, figures, state, attribution.PlaceNamed);
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
                : CountedThings.OneOf(text, clause, figure, subjects)
                    ?? CountedThings.Policy(text, clause, figure)
                    ?? SharedFigures.JointOwnerOf(text, figure, topics, before)
                    ?? figureOwner.Of(text, clause, figure, topics, before, state.Counts)
                    ?? FigureOwner.Unnamed(text, clause);
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
                var owners = dealing.MemberOf(i) is null ? SharedFigures.OwnersOf(text, figure, topics, before, subjects) : [];
                foreach (var owner in owners.Count > 0 && owners.Contains(referent) ? owners : [referent])
                {
                    metrics.Add(ToMetric(part, clause, figure, owner, name.Full, state));
                }

                attribution.NoteFigure(referent);
            }
            else if (referent is null && part.Part.IsParagraph)
            {
                unowned.Add(part.Part.Cite(Around(clause, figure.Span)));
            }
        }

        focus.Note(text, clause, topics, state, figures.Count > 0 ? figures[0].Span.Start : clause.End);
    }

    /// <summary>The quantities that measure something, and are not part of a name or of a project's own record.</summary>
    private List<QuantityMention> FiguresOf(string text, TextSpan clause, List<SubjectMention> subjects, List<QuantityMention> quantities)
    {
        var figures = new List<QuantityMention>(quantities.Count);
        foreach (var mention in quantities)
        {
            if (!held.Hold(text, mention) && !IsWithinName(mention.Span, subjects) && MetricFilter.IsMetric(text, clause, mention))
            {
                figures.Add(mention);
            }
        }

        return figures;
    }

    private bool IsQuoted(QuantityMention figure) =>
        SpanSearch.LastBefore(firmQuotes, figure.Span.Start, static quote => quote) + 1 is var next
        && next < firmQuotes.Count
        && firmQuotes[next].Overlaps(figure.Span);

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
