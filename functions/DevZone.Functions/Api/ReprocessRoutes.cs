using DevZone.Archive.Ingestion;
using DevZone.Archive.Uploads;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Has uploads read again whose bytes are the same, for instance after a repair of the reading.</summary>
/// <param name="ingestion">Opens them anew.</param>
/// <param name="queue">Hands them to be read.</param>
public sealed class ReprocessRoutes(IssueIngestion ingestion, IngestQueue queue)
{
    /// <summary>Has every upload of an issue read again.</summary>
    [Function("ReprocessIssue")]
    public async Task<IResult> IssueAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/issues/{id}/reprocess")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    ) =>
        new QueryReader(request).Problem()
        ?? await HandOnAsync(request, await ingestion.ReprocessIssueAsync(id, cancellationToken), cancellationToken)
        ?? IssueRoutes.NoSuchIssue(id);

    /// <summary>Has one upload read again, for instance one that failed.</summary>
    [Function("ReprocessUpload")]
    public async Task<IResult> UploadAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/uploads/{id}/reprocess")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    ) =>
        new QueryReader(request).Problem()
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

        return uploads is [var first, ..] ? Answer.Accepted(request, $"/api/uploads/{first.Id}", new { Value = uploads }) : null;
    }
}
