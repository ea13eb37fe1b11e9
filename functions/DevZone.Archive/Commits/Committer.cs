using Azure;
using Azure.Data.Tables;
using DevZone.Archive.Storage;
using DevZone.Archive.Uploads;

namespace DevZone.Archive.Commits;

/// <summary>
/// Settles uploads. Rows and record are written first, under a version that no reader knows; then one transaction replaces head,
/// markers, candidates and states; then the cleaner removes what is replaced. Ended anywhere, it can be begun anew.
/// </summary>
internal sealed class Committer(CatalogueTable catalogue, RecordStore records, FactStore facts, Cleaner cleaner) : IDisposable
{
    /// <summary>Instances meet at the head. Each conflict means that another commit succeeded, so it takes many to come here.</summary>
    private const int MostConflicts = 200;

    /// <summary>Commits of one process go one by one, so that they only conflict with those of others.</summary>
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Settles a claimed upload.</summary>
    /// <param name="claimed">The upload as it was claimed.</param>
    /// <param name="settled">The state it comes to; where it arrives or is kept, ready or superseded is put in here.</param>
    /// <param name="change">What it does to issues.</param>
    /// <param name="cancellationToken">Gives up; what was not committed stays invisible.</param>
    /// <exception cref="ClaimLostException">Another instance has it.</exception>
    public async Task<UploadRow> SettleAsync(UploadRow claimed, UploadRow settled, Change change, CancellationToken cancellationToken)
    {
        var prepared = new Prepared();
        var plans = await PlanAsync(claimed, change, cancellationToken);
        await PrepareAsync(plans, change, prepared, cancellationToken);

        UploadRow row;
        await turn.WaitAsync(cancellationToken);
        try
        {
            (row, plans) = await CommitAsync(plans, claimed, settled, change, prepared, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
        foreach (var plan in plans.Where(plan => plan.Changes && NeedsCleaning(plan, claimed)))
        {
            await cleaner.CleanAsync(plan.IssueId, cancellationToken);
        }
        return row;
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    private async Task<(UploadRow Row, IReadOnlyList<IssuePlan> Plans)> CommitAsync(
        IReadOnlyList<IssuePlan> plans,
        UploadRow claimed,
        UploadRow settled,
        Change change,
        Prepared prepared,
        CancellationToken cancellationToken
    )
    {
        for (var conflicts = 0; conflicts < MostConflicts; conflicts++)
        {
            // The head is read before what hangs on it: if it is the same at the commit, so is all the rest. A plan that replaces its
            // marker does so under the marker's ETag, so that at first the one may stand that was prepared.
            var head = await catalogue.HeadAsync(cancellationToken);
            if (conflicts > 0 || plans.Any(plan => !plan.Changes))
            {
                plans = await PlanAsync(claimed, change, cancellationToken);
            }
            var row = settled with { ETag = claimed.ETag, Upload = WithIssue(settled.Upload, plans, change) };
            if (
                await PrepareAsync(plans, change, prepared, cancellationToken)
                && await TryCommitAsync(head, plans, claimed, row, prepared, cancellationToken)
            )
            {
                return (row, plans);
            }
            var now = await catalogue.UploadAsync(claimed.Key, cancellationToken);
            if (now is null || now.Claim != claimed.Claim)
            {
                throw new ClaimLostException(claimed.Upload.Name);
            }
            if (now.Upload.State == row.Upload.State && now.Upload.Finished == row.Upload.Finished)
            {
                // It had been done; only the answer was lost, and the call was repeated.
                return (now, plans);
            }
            // Another upload's commit may have said in this state that it stands no more; the claim is ours all the same.
            claimed = claimed with
            {
                ETag = now.ETag,
            };
            await Task.Delay(Random.Shared.Next(5, 40), cancellationToken);
        }
        throw new TimeoutException($"'{claimed.Upload.Name}' met {MostConflicts} other commits.");
    }

    private async Task<bool> TryCommitAsync(
        Head head,
        IReadOnlyList<IssuePlan> plans,
        UploadRow claimed,
        UploadRow row,
        Prepared prepared,
        CancellationToken cancellationToken
    )
    {
        var actions = await ActionsAsync(head, plans, claimed, prepared, cancellationToken);
        try
        {
            await catalogue.CommitAsync([row.Put(), .. actions], cancellationToken);
            return true;
        }
        catch (RequestFailedException error) when (error.IsConflict())
        {
            return false;
        }
    }

    private async Task<IReadOnlyList<IssuePlan>> PlanAsync(UploadRow upload, Change change, CancellationToken cancellationToken)
    {
        string?[] touched = [upload.Upload.IssueId, upload.Preparing, (change as Change.Arrive)?.Identity.Id];
        var plans = touched
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(async issueId =>
            {
                // The marker first: no candidate changes without it, so candidates that are newer meet a conflict at the commit.
                var marker = await catalogue.MarkerAsync(issueId, cancellationToken);
                var candidates = marker is null ? [] : await catalogue.CandidatesAsync(issueId, cancellationToken);
                return IssuePlan.Make(issueId, marker, candidates, upload, change);
            });
        return await Task.WhenAll(plans);
    }

    /// <summary>Writes the record and the rows that a plan wants, unless this attempt wrote them already.</summary>
    /// <returns>False when a record is missing: its candidate was replaced after the plan was made.</returns>
    private async Task<bool> PrepareAsync(
        IReadOnlyList<IssuePlan> plans,
        Change change,
        Prepared prepared,
        CancellationToken cancellationToken
    )
    {
        foreach (var plan in plans)
        {
            if (
                plan is { CandidateChanges: true, Arriving: { } arriving }
                && change is Change.Arrive arrival
                && prepared.Records.Add((plan.IssueId, arriving.Record))
            )
            {
                await records.WriteAsync(plan.IssueId, arriving.Record, arrival.Json, cancellationToken);
            }
            if (plan.NewVersion is not { } version || prepared.Markers.ContainsKey((plan.IssueId, version)))
            {
                continue;
            }
            var standing = plan.Standing!;
            var issue =
                change is Change.Arrive own && standing.UploadId == plan.Arriving?.UploadId && standing.Hash == own.Hash
                    ? own.Issue
                    : await records.FindAsync(plan.IssueId, standing.Record, cancellationToken);
            if (issue is null)
            {
                return false;
            }
            prepared.Markers[(plan.IssueId, version)] = new Marker
            {
                IssueId = plan.IssueId,
                Generation = plan.Generation,
                Revision = 0,
                Standing = Summaries.Of(standing, version, issue),
                Record = standing.Record,
                Rows = await facts.WriteAsync(plan.IssueId, version, issue, cancellationToken),
            };
        }
        return true;
    }

    private async Task<List<TableTransactionAction>> ActionsAsync(
        Head head,
        IReadOnlyList<IssuePlan> plans,
        UploadRow claimed,
        Prepared prepared,
        CancellationToken cancellationToken
    )
    {
        var revision = head.Revision + (plans.Any(plan => plan.StandingChanges) ? 1 : 0);
        var actions = new List<TableTransactionAction> { head.Next(revision) };
        foreach (var plan in plans.Where(plan => plan.Changes))
        {
            actions.Add(MarkerOf(plan, revision, claimed, prepared).Put());
            if (plan.CandidateChanges)
            {
                actions.Add(plan.Arriving is { } arriving ? arriving.Put() : plan.Leaving!.Delete());
            }
        }
        // What stood stands no more, and what stands now did not: their uploads' states say so in the same transaction.
        foreach (var plan in plans.Where(plan => plan.StandingChanges))
        {
            var others = plan.Candidates.Where(c => c.UploadId != claimed.Upload.Id);
            foreach (var other in others.Where(c => c == plan.Standing || c.UploadId == plan.Before?.Standing?.UploadId))
            {
                var state = other == plan.Standing ? UploadState.Ready : UploadState.Superseded;
                var row = await catalogue.UploadAsync(other.UploadKey, cancellationToken);
                if (row?.Upload.State is UploadState.Ready or UploadState.Superseded && row.Upload.State != state)
                {
                    actions.Add((row with { Upload = row.Upload with { State = state } }).Put());
                }
            }
        }
        return actions;
    }

    /// <summary>Whether there is anything that this commit replaces, or that an earlier attempt left.</summary>
    private static bool NeedsCleaning(IssuePlan plan, UploadRow claimed) =>
        plan.Before is not null || plan.Leftovers || claimed.Upload.Attempt > 1;

    private static Marker MarkerOf(IssuePlan plan, long revision, UploadRow claimed, Prepared prepared)
    {
        var marker = plan switch
        {
            { NewVersion: { } version } => prepared.Markers[(plan.IssueId, version)],
            { StandingChanges: false, Before: { } before } => before,
            _ => new Marker
            {
                IssueId = plan.IssueId,
                Generation = 0,
                Revision = 0,
            },
        };
        return marker with
        {
            Generation = plan.Generation,
            Revision = plan.StandingChanges ? revision : marker.Revision,
            Since = plan.Before is { Standing: not null } standing ? standing.Since : revision,
            Cleaning = NeedsCleaning(plan, claimed),
            ETag = plan.Before?.ETag,
        };
    }

    private static Upload WithIssue(Upload upload, IReadOnlyList<IssuePlan> plans, Change change)
    {
        if (change is Change.TakeBack)
        {
            return upload with { IssueId = null };
        }
        var plan = plans.Single(plan => plan.Arriving is not null);
        return upload with
        {
            IssueId = plan.IssueId,
            State = plan.Standing?.UploadId == upload.Id ? UploadState.Ready : UploadState.Superseded,
        };
    }

    /// <summary>What this attempt has written already, by issue and version.</summary>
    private sealed class Prepared
    {
        public HashSet<(string IssueId, string Version)> Records { get; } = [];
        public Dictionary<(string IssueId, string Version), Marker> Markers { get; } = [];
    }
}
