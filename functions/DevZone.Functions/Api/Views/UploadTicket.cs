using DevZone.Archive.Uploads;

namespace DevZone.Functions.Api.Views;

/// <summary>How to send a file straight into the storage.</summary>
/// <param name="Id">Id of the upload that it becomes.</param>
/// <param name="Method">The HTTP method: <c>PUT</c>.</param>
/// <param name="Url">The address, with what allows to write this one file.</param>
/// <param name="Headers">Headers that must go with it.</param>
/// <param name="Expires">Until when the sending must begin.</param>
/// <param name="MaxBytes">Most bytes that are read; a larger file is rejected as <c>too_large</c>.</param>
/// <param name="State">Path of the upload's state; there is none before the file has arrived.</param>
internal sealed record UploadTicket(
    string Id,
    string Method,
    Uri Url,
    IReadOnlyDictionary<string, string> Headers,
    DateTimeOffset Expires,
    long MaxBytes,
    string State
)
{
    // What the storage asks of a file that is sent in one piece.
    private static readonly Dictionary<string, string> BlockBlob = new(StringComparer.Ordinal) { ["x-ms-blob-type"] = "BlockBlob" };

    public static UploadTicket Of(UploadLink link) =>
        new(link.UploadId, HttpMethod.Put.Method, link.Address, BlockBlob, link.Expires, link.MaxBytes, $"/api/uploads/{link.UploadId}");
}
