using DevZone.Reading.Extraction.Places;
using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Extraction.Zones;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>What is known while one article is read for projects: what was found before, and what the text is speaking of.</summary>
internal sealed class ProjectContext
{
    public required ArticleAnalysis Article { get; init; }

    public required DateOnly? IssueDate { get; init; }

    public required PlaceFindings Places { get; init; }

    public required IReadOnlyDictionary<TextPart, List<ZoneMention>> Zones { get; init; }

    public required IReadOnlyDictionary<string, Zone> ZonesById { get; init; }

    public required ProjectRegistry Registry { get; init; }

    public required ProjectZone Siting { get; init; }

    /// <summary>The article's projects in the order of their first mention.</summary>
    public List<ProjectRecord> Own { get; } = [];

    public List<ProjectMention> Mentions { get; } = [];

    /// <summary>Quantities within names: 年产10万吨铜箔项目.</summary>
    public HashSet<QuantityMention> Named { get; } = [];

    /// <summary>Quantities that a project's field holds already.</summary>
    public HashSet<QuantityMention> Taken { get; } = [];

    /// <summary>The project, or the list of them, that the text is speaking of.</summary>
    public List<ProjectRecord> Focus { get; set; } = [];

    /// <summary>The park that a sentence opened with, which 该项目 may mean.</summary>
    public ZoneMention? ParkInSight { get; set; }

    /// <summary>True where the part before was nothing but the name of the project in focus: the title of what follows.</summary>
    public bool Titled { get; set; }

    /// <summary>The list named last: what 前者, 后者 and 其余 point into.</summary>
    public List<ProjectRecord> LastList { get; set; } = [];

    /// <summary>The stage of what the article reports of all its projects: 14个项目现场签约.</summary>
    public ProjectStage Happening { get; set; }

    private readonly List<ProjectRecord> companies = [];
    private readonly HashSet<ProjectRecord> seen = [];
    private readonly Dictionary<string, string> zoneKeys = [];
    private int lists;

    /// <summary>What a zone would be called as a project, printed form first.</summary>
    public string KeyOf(Zone zone)
    {
        if (!zoneKeys.TryGetValue(zone.Id, out var key))
        {
            zoneKeys.Add(zone.Id, key = ProjectRegistry.KeyOf(zone.Mentions.Count > 0 ? zone.Mentions[0].Text : zone.Name));
        }

        return key;
    }

    /// <summary>True where a zone and a project are one: the park that is being built.</summary>
    public bool IsItself(string zoneId, ProjectRecord record) =>
        ZonesById.TryGetValue(zoneId, out var zone) && ProjectRegistry.Same(KeyOf(zone), record.Key);

    /// <summary>The project that a zone is as well, among those named last.</summary>
    public ProjectRecord? ProjectOf(Zone zone)
    {
        var key = KeyOf(zone);
        for (var i = Own.Count - 1; i >= Math.Max(0, Own.Count - 60); i--)
        {
            if (ProjectRegistry.Same(key, Own[i].Key))
            {
                return Own[i];
            }
        }

        return null;
    }

    public int NextList() => ++lists;

    /// <summary>The companies that stand for their projects, the last few of them.</summary>
    public IEnumerable<ProjectRecord> Companies => companies.TakeLast(20);

    /// <summary>The project that a candidate names; a new one shares what happens to all.</summary>
    /// <param name="candidate">The name in its place.</param>
    /// <param name="standsFor">The project that it is known to be.</param>
    public ProjectRecord Resolve(ProjectCandidate candidate, ProjectRecord? standsFor = null)
    {
        var record = standsFor ?? Registry.Resolve(candidate, Own);
        if (seen.Add(record))
        {
            Own.Add(record);
            record.ContextStage = Happening;
            if (record.CompanyCore is not null)
            {
                companies.Add(record);
            }
        }

        return record;
    }
}
