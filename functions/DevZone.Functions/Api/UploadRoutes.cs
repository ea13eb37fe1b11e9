using DevZone.Archive.Ingestion;
using DevZone.Archive.Uploads;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Shows where uploads stand, takes them back and has them read again.</summary>
/// <param name="uploads">The uploads.</param>
/// <param name="ingestion">Has them read again.</param>
/// <param name="queue">Hands them to be read.</param>
public sealed class UploadRoutes(UploadStore uploads, IssueIngestion ingestion, IngestQueue queue)
{
    /// <summary>Uploads, the newest first.</summary>
    [Function("ListUploads")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/uploads")] HttpRequest request,
        CancellationToken cancellationToken
    ) => ListAnswer.Of(request, new QueryReader(request), "uploads", Columns.Uploads, uploads.ListAsync, cancellationToken);

    /// <summary>The state of one upload.</summary>
    [Function("GetUpload")]
    public async Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/uploads/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    ) =>
        new QueryReader(request).Problem()
        ?? (await uploads.FindAsync(id, cancellationToken) is { } upload ? Answer.Json(request, upload) : NoSuchUpload(id));

    /// <summary>Deletes an upload's file and takes back what came from it.</summary>
    [Function("DeleteUpload")]
    public async Task<IResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "api/uploads/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    ) => new QueryReader(request).Problem() ?? (await uploads.DeleteAsync(id, cancellationToken) ? Results.NoContent() : NoSuchUpload(id));

    /// <summary>Has one upload read again, for instance one that failed.</summary>
    [Function("ReprocessUpload")]
    public async Task<IResult> ReprocessAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/uploads/{id}/reprocess")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    )
    {
        if (new QueryReader(request).Problem() is { } problem)
        {
            return problem;
        }

        if (await ingestion.ReprocessAsync(id, cancellationToken) is not { } upload)
        {
            return NoSuchUpload(id);
        }

        await queue.SendAsync(new IngestRequest(upload.Name), cancellationToken);
        return Answer.Accepted(request, $"/api/uploads/{upload.Id}", new { Value = new[] { upload } });
    }

    private static IResult NoSuchUpload(string id) => Problem.NotFound("no_such_upload", $"There is no upload '{id}'.");
}
