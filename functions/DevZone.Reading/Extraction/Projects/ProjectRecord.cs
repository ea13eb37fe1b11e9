using System.Security.Cryptography;
using System.Text;
using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>A project while the text about it is being read.</summary>
internal sealed class ProjectRecord(ProjectCandidate first, string key)
{
    private readonly Dictionary<ProjectField, (QuantityMention Mention, int Strength)> fields = [];
    private readonly List<Evidence> evidence = [];
    private Site site = Site.Unknown;

    /// <summary>A name of fewer characters is the beginning of a longer one.</summary>
    private const int ShortestName = 4;

    public string Key { get; } = key;

    public string Name { get; private set; } = first.Name;

    /// <summary>What a company that stands for its project is called for short (晶视电子 for 江西晶视电子有限公司); null for any other.</summary>
    public string? CompanyCore { get; } = ProjectRegistry.CompanyCoreOf(key);

    /// <summary>二期, where the name says it.</summary>
    public string? Phase { get; } = ProjectRegistry.PhaseOf(key);

    /// <summary>What the body says.</summary>
    public ProjectStage Stage { get; private set; }

    /// <summary>What a promise implies (将投产), or a headline says; counts where nothing else does.</summary>
    public ProjectStage WeakStage { get; set; }

    /// <summary>What the article says of all its projects (14个项目现场签约); counts where the project's own clauses say nothing.</summary>
    public ProjectStage ContextStage { get; set; }

    /// <summary>True where the text says when work will begin: 将于今春开工.</summary>
    public bool AwaitsStart { get; set; }

    /// <summary>True for a park that is itself being built and hosts others.</summary>
    public bool IsPark { get; set; }

    public string? Zone => site.Zone;

    public string? Province { get; set; }

    public string? City { get; set; }

    public List<string> Companies { get; } = first.Company is { } company ? [company] : [];

    public ProjectRecord? PartOf { get; set; }

    private readonly List<Milestone> milestones = [];

    public string Id => "project-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key)).AsSpan(0, 6));

    /// <summary>A value for a field; a weaker one does not replace a stronger one, nor a later one an equal.</summary>
    public bool Offer(ProjectField field, QuantityMention mention, int strength)
    {
        if (fields.TryGetValue(field, out var held) && held.Strength >= strength)
        {
            return false;
        }

        fields[field] = (mention, strength);
        return true;
    }

    /// <summary>钼铜项目 was only short for what a later place calls it.</summary>
    public void CallInFull(ProjectCandidate candidate)
    {
        if (Key.Length < ShortestName && candidate.Name.StartsWith(Key, StringComparison.Ordinal))
        {
            Name = candidate.Name;
        }
    }

    /// <summary>Where it lies; a weaker reason does not replace a stronger one, nor a later one an equal.</summary>
    public void Locate(Site found) => site = found.Zone is not null && found.Reason > site.Reason ? found : site;

    /// <summary>It lies elsewhere than where nothing but the article put it.</summary>
    public void Leave() => site = site.Reason < SiteReason.Sentence ? new Site(null, SiteReason.Paragraph) : site;

    public void Reach(ProjectStage stage) => Stage = stage > Stage ? stage : Stage;

    /// <summary>A stage that holds where nothing else is told.</summary>
    public void Suppose(ProjectStage stage) => WeakStage = stage > WeakStage ? stage : WeakStage;

    public void AddMilestone(string date, string happened)
    {
        var milestone = new Milestone(date, happened);
        if (!milestones.Contains(milestone) && milestones.Count < 12)
        {
            milestones.Add(milestone);
        }
    }

    public void Cite(TextPart part, TextSpan clause)
    {
        if (
            evidence.Count < 12
            && !evidence.Exists(cited =>
                cited.Start == clause.Start && cited.Paragraph == part.Index && cited.Part == part.Part && cited.Article == part.Article
            )
        )
        {
            evidence.Add(part.Cite(clause));
        }
    }

    public Project ToProject() =>
        new()
        {
            Id = Id,
            Name = Name,
            Zone = Zone,
            Province = Province,
            City = City,
            Stage =
                Stage == ProjectStage.Planned && !AwaitsStart && ContextStage == ProjectStage.Signed ? ContextStage
                : Stage != ProjectStage.Unknown ? Stage
                : ContextStage != ProjectStage.Unknown ? ContextStage
                : WeakStage,
            Investment = Field(ProjectField.Investment),
            Area = Field(ProjectField.Land) ?? Field(ProjectField.Building),
            OutputValue = Field(ProjectField.Output),
            Capacity = Field(ProjectField.Capacity),
            Industry = ProjectWords.IndustryOf(Name),
            Companies = Companies,
            PartOf = PartOf?.Id,
            Milestones = milestones,
            Evidence = evidence,
        };

    /// <summary>The quantities that stand in a field of the record as it is.</summary>
    public IEnumerable<QuantityMention> Claimed() =>
        fields
            .Where(field => field.Key != ProjectField.Building || !fields.ContainsKey(ProjectField.Land))
            .Select(field => field.Value.Mention);

    private Quantity? Field(ProjectField field) => fields.TryGetValue(field, out var held) ? held.Mention.Quantity : null;
}

/// <summary>What a quantity can say of a project.</summary>
internal enum ProjectField
{
    /// <summary>总投资.</summary>
    Investment,

    /// <summary>占地面积.</summary>
    Land,

    /// <summary>建筑面积.</summary>
    Building,

    /// <summary>年产值.</summary>
    Output,

    /// <summary>年产X.</summary>
    Capacity,
}
