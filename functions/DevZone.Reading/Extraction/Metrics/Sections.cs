using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>
/// The sections that subheads begin. Those of one article that is about a whole go on about it unless a subhead names another zone or
/// place; those of a round-up are pieces of news of their own.
/// </summary>
internal sealed class Sections
{
    /// <summary>A headline of a piece of news and its lead have so many characters in a row in common.</summary>
    private const int Restated = 5;

    /// <summary>How far into a paragraph its lead reaches.</summary>
    private const int LongestLead = 80;

    private const int LongestHeading = 40;

    private readonly ILookup<int, PartAnalysis> headings;
    private readonly IReadOnlyDictionary<TextPart, List<SubjectMention>> mentions;
    private readonly List<PartAnalysis> paragraphs;

    public Sections(ArticleAnalysis article, IReadOnlyDictionary<TextPart, List<SubjectMention>> mentions)
    {
        this.mentions = mentions;
        var places = article.Article.SubheadPlaces;
        paragraphs = [.. article.Parts.Where(part => part.Part.IsParagraph)];
        headings = article
            .Parts.Where(part => part.Part.Part is ArticlePart.Subheads && part.Part.Index < places.Count)
            .ToLookup(part => places[part.Part.Index]);
        IsRoundUp = AreNews();
        FirstEnd = IsRoundUp ? places.Min() : int.MaxValue;
    }

    /// <summary>First paragraph that is not about what the article's headline is about.</summary>
    public int FirstEnd { get; }

    /// <summary>True where the subheads are headlines of pieces of news, each told again by what follows it, or number them (NO.12).</summary>
    public bool IsRoundUp { get; }

    /// <summary>The subheads right before a paragraph, in order.</summary>
    public IEnumerable<PartAnalysis> Before(TextPart paragraph) => headings[paragraph.Index];

    /// <summary>The one project that a subhead names.</summary>
    public Referent? ProjectNamedBy(PartAnalysis subhead) =>
        Named(subhead).FindAll(mention => mention.Referent!.Kind == SubjectKind.Project) is [var only] ? only.Referent : null;

    /// <summary>The one zone or place that a subhead names; null where it names none, or several.</summary>
    public Referent? NamedBy(PartAnalysis subhead) =>
        mentions[subhead.Part]
            .Where(mention => mention.Standing == Standing.Topic)
            .Select(mention => mention.Referent)
            .Where(referent => referent?.Kind is SubjectKind.Zone or SubjectKind.Region)
            .Distinct()
            .Take(2)
            .ToList()
            is [var only]
            ? only
            : null;

    /// <summary>What a piece of news is about: what its headline names, a project that is all the headline, else the first that its lead names.</summary>
    public Referent? PieceNamedBy(PartAnalysis headline, PartAnalysis lead)
    {
        var named = Named(headline);
        var project = named.Find(mention => mention.Referent!.Kind == SubjectKind.Project);
        return NamedIn(named)
            ?? (project.Span.Length * 2 > headline.Part.Folded.Length ? project.Referent : null)
            ?? NamedIn(Named(lead))
            ?? (SubjectWords.National.IsIn(headline.Part.Folded) || SubjectWords.National.IsIn(lead.Part.Folded) ? Referent.Nation : null);
    }

    /// <summary>A zone goes before a class of zones, a place or the nation; 在香港发行 tells only where.</summary>
    private static Referent? NamedIn(List<SubjectMention> named) =>
        named.Find(mention => mention.Referent!.Kind == SubjectKind.Zone).Referent
        ?? named.Find(mention => mention.Referent!.Kind is SubjectKind.Sector or SubjectKind.Region or SubjectKind.Nation).Referent;

    private List<SubjectMention> Named(PartAnalysis part) =>
        mentions[part.Part]
            .FindAll(mention =>
                mention is { Standing: Standing.Topic, Referent: not null, Anaphor: Anaphor.None }
                && !ClauseTopics.IsSite(part.Part.Folded, mention.Span.Start)
            );

    private bool AreNews()
    {
        int all = 0,
            news = 0;
        foreach (var paragraph in paragraphs)
        {
            foreach (var heading in headings[paragraph.Part.Index])
            {
                all++;
                news += IsNumber(heading.Part.Folded) || IsToldAgain(heading.Part.Folded, paragraph.Part.Folded) ? 1 : 0;
            }
        }

        return all > 1 && news * 3 >= all * 2;
    }

    /// <summary>NO.12, 03: such a subhead only counts.</summary>
    private static bool IsNumber(string heading) =>
        heading.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') < 0 && heading.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    private static bool IsToldAgain(string heading, string paragraph)
    {
        var title = heading.AsSpan(0, Math.Min(heading.Length, LongestHeading));
        var lead = paragraph.AsSpan(0, Math.Min(paragraph.Length, LongestLead));
        for (var at = 0; at + Restated <= title.Length; at++)
        {
            if (lead.Contains(title.Slice(at, Restated), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
