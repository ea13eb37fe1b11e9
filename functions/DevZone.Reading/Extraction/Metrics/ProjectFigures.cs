using DevZone.Reading.Extraction.Projects;
using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>The quantities that the fields of an issue's projects hold, and so are no metrics.</summary>
/// <param name="projects">The projects.</param>
internal sealed class ProjectFigures(ProjectFindings projects)
{
    /// <summary>How far before a sum the word for what it measures stands.</summary>
    private const int LongestMeasure = 8;

    private readonly HashSet<(double Value, string? Unit)> values = Values(projects.Projects);

    /// <summary>True for a quantity that a project's field holds or its name contains, and for the same sum said again.</summary>
    /// <param name="text">The folded text of its part.</param>
    /// <param name="mention">The quantity.</param>
    public bool Hold(string text, QuantityMention mention) =>
        projects.Claimed.Contains(mention)
        || (
            mention.Dimension is Dimension.Money or Dimension.Area
            && mention.Quantity.Value is { } value
            && values.Contains((value, mention.Quantity.Unit))
            && !IsTax(text, mention.Span)
        );

    /// <summary>年税收3亿元: no field holds taxes, though one may hold the same sum.</summary>
    private static bool IsTax(string text, TextSpan figure)
    {
        var words = text.AsSpan(Math.Max(0, figure.Start - LongestMeasure)..figure.Start);
        return words[(words.LastIndexOfAny(',', '。', ';') + 1)..].Contains('税');
    }

    private static HashSet<(double Value, string? Unit)> Values(IReadOnlyList<Project> projects)
    {
        var held = new HashSet<(double, string?)>();
        foreach (var project in projects)
        {
            foreach (var quantity in (ReadOnlySpan<Quantity?>)[project.Investment, project.Area, project.OutputValue])
            {
                if (quantity?.Value is { } value)
                {
                    held.Add((value, quantity.Unit));
                }
            }
        }

        return held;
    }
}
