using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>The zones of an issue and each place that names one.</summary>
/// <param name="Zones">The zones.</param>
/// <param name="Mentions">Each mention under a name, an alias or an anaphor (该区), in reading order, none overlapping another.</param>
internal sealed record ZoneFindings(IReadOnlyList<Zone> Zones, IReadOnlyList<ZoneMention> Mentions);

/// <summary>One place that names a zone.</summary>
/// <param name="Part">The part it stands in.</param>
/// <param name="Span">The name or alias.</param>
/// <param name="ZoneId">The zone's <see cref="Zone.Id"/>.</param>
internal sealed record ZoneMention(TextPart Part, TextSpan Span, string ZoneId);
