using DevZone.Archive.Ingestion;
using DevZone.Archive.Uploads;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Api.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Has uploads read again whose bytes are the same, for instance after a repair of the reading.</summary>
/// <param name="ingestion">Opens them anew.</param>
/// <param name="queue">Hands them to be read.</param>
public sealed class ReprocessRoutes(IssueIngestion ingestion, IngestQueue queue)
{
    private static readonly Operation ReprocessIssue = new()
    {
        Reply = Reply.Accepted<AnnouncedUploads>("They are handed to be read."),
        NotFound = ["no_such_issue"],
    };

    private static readonly Operation ReprocessUpload = new()
    {
        Reply = Reply.Accepted<AnnouncedUploads>("It is handed to be read."),
        NotFound = ["no_such_upload"],
    };

    /// <summary>Has every upload of an issue read again.</summary>
    /// <remarks>Also takes the id of an upload that came to no issue.</remarks>
    [Function(nameof(ReprocessIssue))]
    public async Task<IResult> IssueAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/issues/{id}/reprocess")] HttpRequest request,
        [InPath("Id of the issue, as lists give it.", "2026-03-13-2107-1a2b3c4d")] string id,
        CancellationToken cancellationToken
    ) =>
        ReprocessIssue.Read(request).Problem
        ?? await HandOnAsync(request, await ingestion.ReprocessIssueAsync(id, cancellationToken), cancellationToken)
        ?? IssueRoutes.NoSuchIssue(id);

    /// <summary>Has one upload read again, for instance one that failed.</summary>
    [Function(nameof(ReprocessUpload))]
    public async Task<IResult> UploadAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/uploads/{id}/reprocess")] HttpRequest request,
        [InPath("Id of the upload: 32 hexadecimal digits.", "0f1e2d3c4b5a69788796a5b4c3d2e1f0")] string id,
        CancellationToken cancellationToken
    ) =>
        ReprocessUpload.Read(request).Problem
        ?? await HandOnAsync(
            request,
            await ingestion.ReprocessAsync(id, cancellationToken) is { } upload ? [upload] : [],
            cancellationToken
        )
        ?? UploadRoutes.NoSuchUpload(id);

    /// <returns>Null where there is nothing to read.</returns>
    private async Task<IResult?> HandOnAsync(HttpRequest request, IReadOnlyList<Upload> uploads, CancellationToken cancellationToken)
    {
        foreach (var upload in uploads)
        {
            await queue.SendAsync(new IngestRequest(upload.Name), cancellationToken);
        }

        return uploads is [var first, ..] ? Answer.Accepted(request, $"/api/uploads/{first.Id}", new AnnouncedUploads(uploads)) : null;
    }
}
