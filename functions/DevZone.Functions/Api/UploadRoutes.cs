using DevZone.Archive.Uploads;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Shows where uploads stand, and takes them back.</summary>
/// <param name="uploads">The uploads.</param>
public sealed class UploadRoutes(UploadStore uploads)
{
    /// <summary>Uploads, the newest first.</summary>
    [Function("ListUploads")]
    public Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/uploads")] HttpRequest request,
        CancellationToken cancellationToken
    ) =>
        ListAnswer.Of(
            request,
            new QueryReader(request),
            "uploads",
            Columns.Uploads,
            uploads.ListAsync,
            upload => upload,
            cancellationToken
        );

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

    internal static IResult NoSuchUpload(string id) => Problem.NotFound("no_such_upload", $"There is no upload '{id}'.");
}
