using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>The names of projects in one part, and the project and the list that each of them stands for.</summary>
internal sealed class NamedProjects(ProjectContext context, PartAnalysis part, List<ProjectCandidate> candidates)
{
    /// <summary>What is said of a list holds for so many of its items.</summary>
    private const int LongestList = 200;

    private readonly string text = part.Part.Folded;

    /// <summary>The names of each list in order.</summary>
    private readonly Dictionary<int, List<ProjectCandidate>> members = candidates
        .Where(candidate => candidate.List != 0)
        .GroupBy(candidate => candidate.List)
        .ToDictionary(list => list.Key, list => list.ToList());

    /// <summary>The projects of each list, once each.</summary>
    private readonly Dictionary<int, List<ProjectRecord>> lists = [];

    /// <summary>The names that begin within a clause, in order.</summary>
    public List<ProjectCandidate> In(Clause clause) => SpanSearch.Within(candidates, clause.Span, candidate => candidate.Span).ToList();

    /// <summary>The first name that ends after a place; null where there is none.</summary>
    public ProjectCandidate? After(int position)
    {
        var index = SpanSearch.LastBefore(candidates, position, candidate => candidate.Span) + 1;
        return index < candidates.Count ? candidates[index] : null;
    }

    /// <summary>The project that a name stands for; what its own place tells is noted: company, zone, city, the quantities within it.</summary>
    public ProjectRecord Meet(ProjectCandidate candidate, Clause clause)
    {
        var record = RecordOf(candidate);
        if (candidate.Company is { } company && !record.Companies.Contains(company))
        {
            record.Companies.Add(company);
        }

        record.Locate(context.Siting.Of(candidate, PlaceInList(candidate), id => context.IsItself(id, record), IsListed));
        if (PlaceOf(candidate, clause) is { } place)
        {
            record.Province ??= place.Province;
            record.City ??= place.City;
        }

        record.Cite(part.Part, clause.Span);
        context.Mentions.Add(new ProjectMention(part.Part, candidate.Span, record.Id));
        foreach (var quantity in SpanSearch.Within(part.Quantities, candidate.Span, mention => mention.Span))
        {
            context.Named.Add(quantity);
        }

        Join(candidate, record);
        return record;
    }

    public ProjectRecord RecordOf(ProjectCandidate candidate) => candidate.Record ??= context.Resolve(candidate, CompanyBefore(candidate));

    /// <summary>The projects of the list that a name met stands in, or its own alone.</summary>
    public List<ProjectRecord> ListOf(ProjectCandidate candidate) => candidate.List == 0 ? [RecordOf(candidate)] : lists[candidate.List];

    private (int Index, int Count) PlaceInList(ProjectCandidate candidate)
    {
        if (candidate.List == 0)
        {
            return (0, 1);
        }

        var all = members[candidate.List];
        return (SpanSearch.LastBefore(all, candidate.Span.End, member => member.Span), all.Count);
    }

    private void Join(ProjectCandidate candidate, ProjectRecord record)
    {
        if (candidate.List == 0)
        {
            return;
        }

        if (!lists.TryGetValue(candidate.List, out var list))
        {
            lists.Add(candidate.List, list = []);
        }

        if (list.Count < LongestList && !list.Contains(record))
        {
            list.Add(record);
        }
    }

    /// <summary>True for a park that stands in a list of projects: A产业园、B产业园等项目.</summary>
    private bool IsListed(ZoneMention mention) => After(mention.Span.Start)?.Span.Contains(mention.Span) ?? false;

    /// <summary>晶视电子投资12亿元，建设…生产线: the project that its company stood for in a list.</summary>
    private ProjectRecord? CompanyBefore(ProjectCandidate candidate)
    {
        var before = text.AsSpan(0, candidate.PhraseStart);
        foreach (var record in context.Companies)
        {
            if (before.EndsWith(record.CompanyCore))
            {
                return record;
            }
        }

        return null;
    }

    private PlaceMention? PlaceOf(ProjectCandidate candidate, Clause clause)
    {
        var near = context.Places.LastBefore(part.Part, candidate.Span.Start + 4);
        return
            near?.City is not null
            && near.Span.Start >= clause.Span.Start
            && (
                near.Span.End > candidate.Span.Start
                || !text.AsSpan(near.Span.End, candidate.Span.Start - near.Span.End).Contains("公司", StringComparison.Ordinal)
            )
            ? near
            : null;
    }
}
