using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>Deals figures out to the names, or to the measures, that 分别 or 依次 gives them to.</summary>
internal static class Distribution
{
    /// <summary>What the figures of a clause are dealt out to, the list beginning behind the clause's subject and date.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="topics">What it names.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="state">The sentence so far.</param>
    /// <param name="placeOf">Tells places among items.</param>
    public static Dealing DealIn(
        string text,
        TextSpan clause,
        List<Topic> topics,
        List<QuantityMention> figures,
        SentenceState state,
        Func<string, Referent?> placeOf
    )
    {
        if (figures.Count < 2)
        {
            return Dealing.None;
        }

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

        var dealer = DealerAt(text, clause);
        var dealt = figures.FindAll(figure => figure.Span.Start > dealer);
        return Deal(text, clause, Math.Max(from, state.DateEnd), dealt, state, placeOf) with { First = figures.Count - dealt.Count };
    }

    /// <summary>
    /// What the figures of a clause are dealt out to: A、B、C分别X、Y、Z, where as many names of one sort stand in the sentence as figures in
    /// the clause; else as many items of the list before 分别.
    /// </summary>
    /// <param name="text">The folded text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="from">Where a list of items begins at the earliest.</param>
    /// <param name="figures">The clause's figures.</param>
    /// <param name="state">The sentence so far.</param>
    /// <param name="placeOf">Tells places among items (香洲 in 珠海's news), which no list of full names has.</param>
    public static Dealing Deal(
        string text,
        TextSpan clause,
        int from,
        List<QuantityMention> figures,
        SentenceState state,
        Func<string, Referent?> placeOf
    )
    {
        var dealer = DealerAt(text, clause);
        if (!state.Distributes || figures.Count < 2 || !AreSideBySide(text, figures))
        {
            return Dealing.None;
        }

        // What the clause itself lists goes before what the sentence has named so far.
        if ((Listed(clause.Start) ?? Listed(0)) is { } members)
        {
            return new Dealing(members, []);
        }

        if (dealer < 0)
        {
            return state.Dealt.Count == figures.Count ? new Dealing(state.Dealt, []) : Dealing.None;
        }

        var words = text.AsSpan(dealer + 2, Math.Max(0, figures[0].Span.Start - dealer - 2));
        var items = DistributedList.Items(text, Math.Max(from, clause.Start), dealer, figures.Count);
        var places = items.Select(placeOf).ToList();
        if (places.Count > 0 && places.TrueForAll(place => place is not null))
        {
            state.Dealt = places!;
            return new Dealing(places!, []);
        }

        if (items.Count == 0 && dealer == clause.Start && state.Dealt.Count == figures.Count)
        {
            return new Dealing(state.Dealt, []);
        }

        var measures =
            items.Count > 0 ? items
            : dealer == clause.Start && state.Measures.Count >= figures.Count ? state.Measures[^figures.Count..]
            : [];
        var names = new List<MeasureName>(measures.Count);
        foreach (var measure in measures)
        {
            names.Add(MetricNamer.Distributed(measure, words));
        }

        return new Dealing([], names);

        List<Referent>? Listed(int start) =>
            state
                .Topics.Where(topic => topic.Span.Start >= start && topic.Span.End <= figures[0].Span.Start)
                .GroupBy(topic => topic.Referent.Kind)
                .Select(sort => sort.Select(topic => topic.Referent).Distinct().ToList())
                .FirstOrDefault(listed => listed.Count == figures.Count);
    }

    /// <summary>Where 分别 or 依次 stands in a clause; -1 where it does not.</summary>
    public static int DealerAt(string text, TextSpan clause)
    {
        var words = text.AsSpan(clause.Start, clause.Length);
        var at = words.LastIndexOf("分别");
        at = at < 0 ? words.LastIndexOf("依次") : at;
        return at < 0 ? -1 : clause.Start + at;
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
}

/// <summary>What the figures of a clause are dealt out to, one each; nothing where they are not dealt out.</summary>
/// <param name="Members">Whose they are.</param>
/// <param name="Names">What they measure.</param>
internal sealed record Dealing(IReadOnlyList<Referent> Members, IReadOnlyList<MeasureName> Names)
{
    public static readonly Dealing None = new([], []);

    /// <summary>Index of the clause's first figure that is dealt out: 三个行政区分别… counts its list before.</summary>
    public int First { get; init; }

    public Referent? MemberOf(int figure) => figure >= First && Members.Count > 0 ? Members[figure - First] : null;

    public MeasureName? NameOf(int figure) => figure >= First && Names.Count > 0 ? Names[figure - First] : null;
}
