using System.Security.Cryptography;
using System.Text;

namespace DevZone.Archive.Views;

/// <summary>A project of one issue with what linking looks at. It hangs on that issue alone, so it is made once for each version.</summary>
internal sealed class LinkedProject
{
    public LinkedProject(ProjectAppearance appearance, string? zoneName)
    {
        Appearance = appearance;
        Key = ProjectNames.Normalize(appearance.Project, zoneName);
        // A name that tells nothing, without a place, is no other project than the one that stands there.
        var place = Zone ?? City ?? Province ?? (ProjectNames.IsTelling(Key) ? "" : $"{appearance.Issue.Id} {appearance.Number}");
        Id = $"p-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Key}\n{place}")))[..16]}";
    }

    public ProjectAppearance Appearance { get; }

    /// <summary>The normalised name; only equal ones are ever linked.</summary>
    public string Key { get; }

    /// <summary>The life line's id if nothing else were known of the project: made from the name and the most precise place.</summary>
    public string Id { get; }

    public string? Zone => Appearance.Project.Zone;
    public string? City => Appearance.Project.City;
    public string? Province => Appearance.Project.Province;

    /// <summary>The id of the project that its issue says it is a part of.</summary>
    public string? PartOf { get; private set; }

    /// <summary>How much is known of its place.</summary>
    public int Precision => (Zone is null ? 0 : 4) + (City is null ? 0 : 2) + (Province is null ? 0 : 1);

    /// <summary>The projects of one issue.</summary>
    public static IReadOnlyList<LinkedProject> Of(IReadOnlyList<ProjectAppearance> projects, IReadOnlyList<ZoneAppearance> zones)
    {
        var names = zones
            .DistinctBy(zone => zone.Zone.Id)
            .ToDictionary(zone => zone.Zone.Id, zone => zone.Zone.Name, StringComparer.Ordinal);
        List<LinkedProject> linked =
        [
            .. projects.Select(project => new LinkedProject(
                project,
                project.Project.Zone is { } zone ? names.GetValueOrDefault(zone) : null
            )),
        ];
        foreach (var part in linked)
        {
            var whole = part.Appearance.Project.PartOf;
            part.PartOf = whole is null ? null : linked.Find(other => other.Appearance.Project.Id == whole)?.Id;
        }
        return linked;
    }
}
