using DevZone.Archive.Uploads;

namespace DevZone.Archive.Commits;

/// <summary>What a commit does to one issue. Made from what was read of it, without any call, so that it can be made anew after a conflict.</summary>
internal sealed record IssuePlan
{
    public required string IssueId { get; init; }
    public Marker? Before { get; init; }
    public required long Generation { get; init; }

    /// <summary>The candidates as they will be.</summary>
    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>The upload's candidate as it is, and as it will be.</summary>
    public Candidate? Leaving { get; init; }

    /// <inheritdoc cref="Leaving" />
    public Candidate? Arriving { get; init; }

    /// <summary>The candidate that will stand.</summary>
    public Candidate? Standing { get; init; }

    /// <summary>True where readers will see something else than before.</summary>
    public required bool StandingChanges { get; init; }

    /// <summary>True where an earlier attempt may have left rows here.</summary>
    public required bool Leftovers { get; init; }

    public bool CandidateChanges => !ReferenceEquals(Leaving, Arriving);

    public bool Changes => StandingChanges || CandidateChanges || Leftovers;

    /// <summary>The version that readers will see; null when it is the one they see now, or none.</summary>
    public string? NewVersion => StandingChanges && Standing is not null ? VersionName.Of(Generation, Standing.Hash) : null;

    public static IssuePlan Make(string issueId, Marker? marker, IReadOnlyList<Candidate> candidates, UploadRow upload, Change change)
    {
        var generation = (marker?.Generation ?? 0) + 1;
        var mine = candidates.FirstOrDefault(c => c.UploadId == upload.Upload.Id);
        var next = change switch
        {
            Change.Keep => mine,
            Change.Arrive arrival when arrival.Identity.Id == issueId => Arrival(arrival, mine, upload, generation),
            _ => null,
        };
        List<Candidate> after = [.. candidates.Where(c => !ReferenceEquals(c, mine))];
        if (next is not null)
        {
            after.Add(next);
        }
        var standing = Precedence.Standing(after);
        return new IssuePlan
        {
            IssueId = issueId,
            Before = marker,
            Generation = generation,
            Candidates = after,
            Leaving = mine,
            Arriving = next,
            Standing = standing,
            StandingChanges = standing?.Record != marker?.Record || standing?.UploadId != marker?.Standing?.UploadId,
            Leftovers = mine is null && next is null && upload.Preparing == issueId,
        };
    }

    /// <summary>Same reading of the same kind of bytes: the candidate that is there, with its time, so that nothing changes at all.</summary>
    private static Candidate Arrival(Change.Arrive arrival, Candidate? mine, UploadRow upload, long generation) =>
        mine is not null && mine.Hash == arrival.Hash
            ? mine
            : new Candidate
            {
                IssueId = arrival.Identity.Id,
                UploadId = upload.Upload.Id,
                UploadKey = upload.Key,
                Name = upload.Upload.Name,
                MediaType = arrival.Issue.Source.MediaType,
                Sha256 = arrival.Issue.Source.Sha256,
                Modified = arrival.Modified,
                Record = VersionName.Of(generation, arrival.Hash),
                Hash = arrival.Hash,
                ETag = mine?.ETag,
            };
}
