using DevZone.Archive.Identity;
using DevZone.Archive.Views;
using DevZone.Archive.Weeks;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>Compiles digests from the archive and keeps them.</summary>
/// <param name="catalogue">The issues.</param>
/// <param name="records">What was read from each.</param>
/// <param name="store">Keeps the digests.</param>
/// <param name="clock">Says which week has just ended.</param>
public sealed class WeeklyDigests(CatalogueReader catalogue, IssueRecords records, DigestStore store, TimeProvider clock)
{
    /// <summary>How often uploads may overtake one compilation before it fails; the timer comes again.</summary>
    private const int MostOvertakings = 5;

    /// <summary>Compiles the week that ended last, also when no issue came, and every week that has no digest or a stale one.</summary>
    /// <param name="cancellationToken">Gives up; what was saved stays.</param>
    /// <returns>The weeks that were compiled, the earliest first.</returns>
    public async Task<IReadOnlyList<IsoWeek>> CompileDueAsync(CancellationToken cancellationToken)
    {
        var due = await DueAsync(cancellationToken);
        foreach (var week in due)
        {
            await CompileAsync(week, cancellationToken);
        }

        return due;
    }

    /// <summary>Compiles one week, whatever was compiled before. It costs what the week holds.</summary>
    /// <param name="week">The week.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task CompileAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostOvertakings; attempt++)
        {
            var loaded = await records.OfWeekAsync(week, cancellationToken);
            var ground = DigestGround.Of(loaded.Catalogue, week, MissingByWeek(loaded.Catalogue)[week]);
            if (await HistoryAsync(loaded.Catalogue, ground, cancellationToken) is { } history)
            {
                var issues = loaded.Issues.Select(record => DigestIssue.Of(loaded.Catalogue, record)).ToList();
                var digest = DigestCompiler.Compile(week, issues, history, ground.WeekBefore, ground.YearBefore, ground.Missing);
                await store.SaveAsync(
                    week,
                    ground.Fingerprint(DigestCompiler.Edition),
                    BinaryData.FromBytes(DigestJson.Serialize(digest)),
                    cancellationToken
                );
                return;
            }
        }

        throw new InvalidDataException($"Evidence for the digest of {week} is missing.");
    }

    private static ILookup<IsoWeek, MissingIssue> MissingByWeek(Catalogue current) =>
        MissingIssues.Of(current.Ledger).ToLookup(issue => issue.Week);

    private async Task<IReadOnlyList<IsoWeek>> DueAsync(CancellationToken cancellationToken)
    {
        var current = await catalogue.CurrentAsync(cancellationToken);
        var compiled = await store.FingerprintsAsync(cancellationToken);
        var missing = MissingByWeek(current);
        var ended = IsoWeek.Of(Beijing.DayOf(clock.GetUtcNow())).Previous;
        return
        [
            .. current
                .Weeks.Union(compiled.Keys)
                .Append(ended)
                .Distinct()
                .Where(week =>
                    compiled.GetValueOrDefault(week) != DigestGround.Of(current, week, missing[week]).Fingerprint(DigestCompiler.Edition)
                )
                .Order(),
        ];
    }

    /// <returns>Null when an issue was corrected since the catalogue was taken.</returns>
    private async Task<History?> HistoryAsync(Catalogue current, DigestGround ground, CancellationToken cancellationToken)
    {
        var history = ground.Past.ToHistory();
        foreach (var figures in ground.Figures)
        {
            var projects = new List<Project>();
            foreach (var report in figures.Projects)
            {
                if (await records.EvidenceAsync(report, cancellationToken) is not { } evidence)
                {
                    return null;
                }

                projects.Add(report.Project with { Evidence = evidence });
            }

            // What changed then is no news now; it is read so that the week's figures are compared with it.
            _ = history.Figures.Read(
                DigestIssue.Of(current, figures.Issue, [.. figures.Metrics.Select(metric => metric.Metric)], projects)
            );
        }

        return history;
    }
}
