using Azure;
using DevZone.Archive.Storage;

namespace DevZone.Archive.Commits;

/// <summary>
/// Removes what commits replaced. A marker says that this is to be done until it is done, so that the sweep finishes what a crash
/// left. It never touches a generation later than the marker's: that is somebody's work in progress.
/// </summary>
internal sealed class Cleaner(CatalogueTable catalogue, RecordStore records, FactStore facts)
{
    /// <summary>Cleans one issue, if its marker asks for it.</summary>
    public async Task CleanAsync(string issueId, CancellationToken cancellationToken)
    {
        if (await catalogue.MarkerAsync(issueId, cancellationToken) is not { Cleaning: true } marker)
        {
            return;
        }
        var candidates = await catalogue.CandidatesAsync(issueId, cancellationToken);
        var named = candidates.Select(c => c.Record).ToHashSet(StringComparer.Ordinal);
        await facts.CleanAsync(issueId, marker.Generation, marker.Standing?.Version, cancellationToken);
        await records.CleanAsync(issueId, marker.Generation, named, cancellationToken);
        try
        {
            await catalogue.CommitAsync([(marker with { Cleaning = false }).Put()], cancellationToken);
        }
        catch (RequestFailedException error) when (error.IsConflict())
        {
            // A later commit has set the mark again, or another cleaner took it away: either way it is not ours to reset.
        }
    }

    /// <summary>Cleans every issue whose marker asks for it.</summary>
    public async Task CleanAllAsync(CancellationToken cancellationToken)
    {
        var asking = new List<string>();
        await foreach (var row in catalogue.RangeAsync(Marker.Prefix, "Cleaning eq true", cancellationToken))
        {
            asking.Add(Marker.From(row).IssueId);
        }
        foreach (var issueId in asking)
        {
            await CleanAsync(issueId, cancellationToken);
        }
    }
}
