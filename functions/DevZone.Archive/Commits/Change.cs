using DevZone.Archive.Identity;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Commits;

/// <summary>What settling an upload does to issues.</summary>
internal abstract record Change
{
    private Change() { }

    /// <summary>The upload was read as this issue; what it was before, if anything else, is taken back.</summary>
    public sealed record Arrive(IssueIdentity Identity, Issue Issue, ReadOnlyMemory<byte> Json, DateTimeOffset Modified) : Change
    {
        public string Hash { get; } = VersionName.Hash(Json.Span);
    }

    /// <summary>The upload has the bytes that it had: it stays the candidate that it is.</summary>
    public sealed record Keep : Change;

    /// <summary>The upload is gone: what came from it goes.</summary>
    public sealed record TakeBack : Change;
}
