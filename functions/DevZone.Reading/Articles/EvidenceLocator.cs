using DevZone.Reading.Extraction;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Articles;

/// <summary>Adds to the evidence of a PDF's records the page and the boxes where it was printed.</summary>
internal sealed class EvidenceLocator
{
    private readonly Dictionary<(int Article, string? Part, int Index), PlacedText> parts = [];

    public EvidenceLocator(IEnumerable<PlacedArticle> articles)
    {
        foreach (var placed in articles)
        {
            foreach (var ((part, index), text) in placed.Parts)
            {
                parts[(placed.Article.Number, part, index)] = text;
            }
        }
    }

    public ExtractedRecords Locate(ExtractedRecords records) =>
        new(
            [.. records.Zones.Select(zone => zone with { Mentions = [.. zone.Mentions.Select(Locate)] })],
            [.. records.Projects.Select(project => project with { Evidence = [.. project.Evidence.Select(Locate)] })],
            [.. records.Metrics.Select(metric => metric with { Evidence = Locate(metric.Evidence) })],
            [.. records.People.Select(person => person with { Evidence = Locate(person.Evidence) })],
            [.. records.Organizations.Select(organization => organization with { Evidence = Locate(organization.Evidence) })],
            [.. records.Warnings.Select(warning => warning with { Evidence = warning.Evidence is { } at ? Locate(at) : null })]
        );

    private Evidence Locate(Evidence evidence)
    {
        if (!parts.TryGetValue((evidence.Article, evidence.Part, evidence.Paragraph), out var text))
        {
            return evidence;
        }
        var (page, boxes) = text.Locate(evidence.Start, evidence.Length);
        return evidence with { Page = page, Boxes = boxes };
    }
}
