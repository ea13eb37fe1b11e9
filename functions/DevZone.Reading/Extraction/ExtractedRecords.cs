using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction;

/// <summary>Everything that was extracted from an issue's articles.</summary>
internal sealed record ExtractedRecords(
    IReadOnlyList<Zone> Zones,
    IReadOnlyList<Project> Projects,
    IReadOnlyList<Metric> Metrics,
    IReadOnlyList<Person> People,
    IReadOnlyList<Organization> Organizations,
    IReadOnlyList<Warning> Warnings
);
