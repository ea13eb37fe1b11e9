using DevZone.Cli.Api;

namespace DevZone.Cli.Uploads;

/// <summary>How far one file has come.</summary>
/// <param name="Name">The file's name, which is the upload's.</param>
/// <param name="State">
/// The upload's state as the API names it; <c>sending</c> before it has one, <c>unsent</c> where it could not be handed in, <c>timeout</c>
/// where it was not read in time.
/// </param>
/// <param name="Code">For a rejected or failed upload, a stable code.</param>
/// <param name="Reason">Why it was not read.</param>
/// <param name="IssueId">The issue that came from it.</param>
/// <param name="Unchanged">True where the archive had these bytes under this name, so that nothing was sent.</param>
internal sealed record FileProgress(string Name, string State, string? Code, string? Reason, string? IssueId, bool Unchanged)
{
    public const string Sending = "sending";
    public const string Unsent = "unsent";
    public const string TimedOut = "timeout";

    /// <summary>Whether what it holds can be queried.</summary>
    public bool IsRead => State is "ready" or "superseded";

    /// <summary>Whether nothing more will happen to it.</summary>
    public bool IsSettled => State is not (Sending or "received" or "reading");

    public static FileProgress Of(UploadRow upload, bool unchanged = false) =>
        new(upload.Name, upload.State, upload.Code, upload.Reason, upload.IssueId, unchanged);
}
