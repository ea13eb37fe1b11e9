using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>The projects of an issue, each place that names one, and the quantities that their fields hold.</summary>
/// <param name="Projects">The projects.</param>
/// <param name="Mentions">Each mention by name, in reading order.</param>
/// <param name="Claimed">The quantities that stand in a project's field or within a project's name, and so are no metrics.</param>
internal sealed record ProjectFindings(
    IReadOnlyList<Project> Projects,
    IReadOnlyList<ProjectMention> Mentions,
    IReadOnlySet<QuantityMention> Claimed
);

/// <summary>One place that names a project.</summary>
/// <param name="Part">The part it stands in.</param>
/// <param name="Span">The name.</param>
/// <param name="ProjectId">The project's <see cref="Project.Id"/>.</param>
internal sealed record ProjectMention(TextPart Part, TextSpan Span, string ProjectId);
