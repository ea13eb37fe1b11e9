using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>A resolved name in a clause.</summary>
internal readonly record struct Topic(TextSpan Span, Referent Referent);
