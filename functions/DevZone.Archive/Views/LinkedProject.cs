namespace DevZone.Archive.Views;

/// <summary>A project of one issue with what linking looks at.</summary>
/// <param name="Appearance">The project.</param>
/// <param name="ZoneName">Name of its zone, where it has one.</param>
internal sealed record LinkedProject(ProjectAppearance Appearance, string? ZoneName)
{
    /// <summary>The normalised name; only equal ones are ever linked.</summary>
    public string Key { get; } = ProjectNames.Normalize(Appearance.Project, ZoneName);

    public string? Zone => Appearance.Project.Zone;
    public string? City => Appearance.Project.City;
    public string? Province => Appearance.Project.Province;
}
