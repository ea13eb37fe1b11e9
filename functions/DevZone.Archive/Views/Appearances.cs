using DevZone.Reading.Issues;

namespace DevZone.Archive.Views;

/// <summary>A zone as one issue has it.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Number">Place in the issue's list of zones, from 0.</param>
/// <param name="Zone">The record without its mentions.</param>
/// <param name="Mentions">How often it is named.</param>
/// <param name="Aliases">The names it has there beside its own.</param>
public sealed record ZoneAppearance(IssueReference Issue, int Number, Zone Zone, int Mentions, IReadOnlyList<string> Aliases);

/// <summary>A project as one issue has it.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Number">Place in the issue's list of projects, from 0.</param>
/// <param name="Project">The record without its evidence.</param>
public sealed record ProjectAppearance(IssueReference Issue, int Number, Project Project);

/// <summary>A figure as one issue has it.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Number">Place in the issue's list of figures, from 0.</param>
/// <param name="Metric">The record with its evidence.</param>
public sealed record MetricAppearance(IssueReference Issue, int Number, Metric Metric);
