using System.Runtime.CompilerServices;
using DevZone.Archive.Digests.Rendering;
using DevZone.Archive.Identity;
using DevZone.Archive.Views;
using DevZone.Archive.Weeks;

namespace DevZone.Archive.Digests;

/// <summary>Compiles digests from the archive and keeps them in every form.</summary>
/// <param name="catalogue">The issues.</param>
/// <param name="records">What was read from each.</param>
/// <param name="store">Keeps the digests.</param>
/// <param name="links">Where their links lead.</param>
/// <param name="clock">Says which week has just ended.</param>
public sealed class WeeklyDigests(CatalogueReader catalogue, IssueRecords records, DigestStore store, DigestLinks links, TimeProvider clock)
{
    /// <summary>How often uploads may overtake one compilation before it fails; the timer comes again.</summary>
    private const int MostOvertakings = 5;

    /// <summary>What the digests that are kept must have been compiled by.</summary>
    private string Edition => $"{DigestCompiler.Edition} {links.BaseAddress}";

    /// <summary>Compiles the week that ended last, also when no issue came, and every week that has no digest or a stale one.</summary>
    /// <param name="cancellationToken">Gives up; what was saved stays.</param>
    /// <returns>The weeks that were compiled, the earliest first.</returns>
    public async Task<IReadOnlyList<IsoWeek>> CompileDueAsync(CancellationToken cancellationToken)
    {
        var current = await catalogue.CurrentAsync(cancellationToken);
        var stale = await store.StaleWeeksAsync(current, Edition, cancellationToken);
        var ended = IsoWeek.Of(Beijing.DayOf(clock.GetUtcNow())).Previous;
        var due = stale.ToHashSet();
        if (await store.FindAsync(ended, cancellationToken) is null)
        {
            due.Add(ended);
        }

        if (due.Count > 0)
        {
            await CompileAsync([.. due], cancellationToken);
        }

        return [.. due.Order()];
    }

    /// <summary>Compiles one week, whatever was compiled before.</summary>
    /// <param name="week">The week.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task CompileAsync(IsoWeek week, CancellationToken cancellationToken) => CompileAsync([week], cancellationToken);

    private async Task CompileAsync(IReadOnlyList<IsoWeek> weeks, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TryCompileAsync(weeks, cancellationToken);
                return;
            }
            catch (OvertakenException) when (attempt < MostOvertakings)
            {
                // An issue was corrected while it was being loaded: what was read does not belong together.
            }
        }
    }

    private async Task TryCompileAsync(IReadOnlyList<IsoWeek> weeks, CancellationToken cancellationToken)
    {
        var current = await catalogue.CurrentAsync(cancellationToken);
        var compiler = new DigestCompiler(weeks, MissingIssues.Of(current.Ledger));
        await foreach (var issue in UntilAsync(weeks.Max(), current, cancellationToken))
        {
            compiler.Add(issue);
        }

        foreach (var digest in compiler.Finish())
        {
            var fingerprint = DigestStore.FingerprintOf(current, digest.Week, Edition);
            await store.SaveAsync(digest.Week, fingerprint, DigestForms.Render(digest, links), cancellationToken);
        }
    }

    private async IAsyncEnumerable<DigestIssue> UntilAsync(
        IsoWeek last,
        Catalogue current,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var oldestFirst = current
            .Issues.Where(issue => issue.Week <= last)
            .OrderBy(issue => issue.Date)
            .ThenBy(issue => issue.Id, StringComparer.Ordinal);
        foreach (var summary in oldestFirst)
        {
            var record = await records.FindAsync(summary.Id, cancellationToken);
            if (record?.Summary.Version != summary.Version)
            {
                throw new OvertakenException();
            }

            var projectIds = record.Issue.Projects.ToDictionary(
                project => project.Id,
                project => current.FindProject(summary.Id, project.Id)?.Id ?? $"{summary.Id}/{project.Id}",
                StringComparer.Ordinal
            );
            yield return new DigestIssue(summary.Id, summary.Date, record.Issue, projectIds);
        }
    }

    private sealed class OvertakenException : Exception;
}
