using System.Security.Cryptography;
using System.Text;
using DevZone.Archive.Identity;
using DevZone.Archive.Views;

namespace DevZone.Archive.Digests;

/// <summary>
/// What a week's digest is compiled from, the text of the week's issues aside. It is found in the catalogue alone and costs what the week
/// holds.
/// </summary>
/// <param name="Week">The week.</param>
/// <param name="Past">What was known before it.</param>
/// <param name="Figures">The earlier figures with which its own are compared.</param>
/// <param name="WeekBefore">The week before.</param>
/// <param name="YearBefore">The week of the same number a year earlier; null for a W53 whose year before has none.</param>
/// <param name="Missing">The issues that did not come.</param>
internal sealed record DigestGround(
    IsoWeek Week,
    Past Past,
    IReadOnlyList<PastFigures> Figures,
    DigestTotals WeekBefore,
    DigestTotals? YearBefore,
    IReadOnlyList<MissingIssue> Missing
)
{
    public static DigestGround Of(Catalogue catalogue, IsoWeek week, IEnumerable<MissingIssue> missing)
    {
        var past = Past.Of(catalogue, week);
        return new DigestGround(
            week,
            past,
            PastFigures.Of(catalogue, week, past.Issues),
            Past.Of(catalogue, week.Previous).Totals(),
            week.YearBefore is { } yearBefore ? Past.Of(catalogue, yearBefore).Totals() : null,
            [.. missing]
        );
    }

    /// <summary>A hash of all this: another one, another digest.</summary>
    /// <param name="edition">Names the way of compiling, so that a new one makes every digest stale.</param>
    public string Fingerprint(string edition)
    {
        var text = new StringBuilder(edition).Append('\n');
        foreach (var issue in Past.Issues)
        {
            text.Append($"{issue.Id}@{issue.Version} {string.Join(' ', issue.ProjectIds.Values)}\n");
        }

        text.AppendJoin(' ', Past.Zones).Append('\n').AppendJoin(' ', Past.Stages).Append('\n');
        foreach (var figures in Figures)
        {
            var metrics = figures.Metrics.Select(metric => metric.Number);
            var projects = figures.Projects.Select(project => project.Number);
            text.Append($"{figures.Issue.Id}@{figures.Issue.Version} {string.Join(' ', metrics)} / {string.Join(' ', projects)}\n");
        }

        text.Append($"{WeekBefore}\n{YearBefore}\n").AppendJoin('\n', Missing);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
