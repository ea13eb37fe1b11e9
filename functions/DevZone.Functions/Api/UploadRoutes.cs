using DevZone.Archive.Uploads;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Api.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Shows where uploads stand, and takes them back.</summary>
/// <param name="uploads">The uploads.</param>
public sealed class UploadRoutes(UploadStore uploads)
{
    private static readonly Operation ListUploads = new()
    {
        Parameters = Paging.Parameters,
        Reply = Reply.List<Upload>("Uploads."),
        BadRequest = [Problem.InvalidContinuation],
    };

    private static readonly Operation GetUpload = new() { Reply = Reply.Json<Upload>("The upload."), NotFound = ["no_such_upload"] };

    private static readonly Operation DeleteUpload = new()
    {
        Reply = new("It is taken back.") { Status = StatusCodes.Status204NoContent, IsTagged = false },
        NotFound = ["no_such_upload"],
    };

    /// <summary>Uploads, the newest first.</summary>
    [Function(nameof(ListUploads))]
    public async Task<IResult> ListAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/uploads")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = ListUploads.Read(request);
        return query.Problem
            ?? await ListAnswer.Of(
                request,
                query,
                Tables.Uploads,
                ListSource.InStorage(uploads.ListAsync, upload => upload),
                cancellationToken
            );
    }

    /// <summary>The state of one upload.</summary>
    [Function(nameof(GetUpload))]
    public async Task<IResult> GetAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/uploads/{id}")] HttpRequest request,
        [InPath("Id of the upload: 32 hexadecimal digits.", "0f1e2d3c4b5a69788796a5b4c3d2e1f0")] string id,
        CancellationToken cancellationToken
    ) =>
        GetUpload.Read(request).Problem
        ?? (await uploads.FindAsync(id, cancellationToken) is { } upload ? Answer.Json(request, upload) : NoSuchUpload(id));

    /// <summary>Deletes an upload's file and takes back what came from it.</summary>
    [Function(nameof(DeleteUpload))]
    public async Task<IResult> DeleteAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "api/uploads/{id}")] HttpRequest request,
        [InPath("Id of the upload: 32 hexadecimal digits.", "0f1e2d3c4b5a69788796a5b4c3d2e1f0")] string id,
        CancellationToken cancellationToken
    ) => DeleteUpload.Read(request).Problem ?? (await uploads.DeleteAsync(id, cancellationToken) ? Results.NoContent() : NoSuchUpload(id));

    internal static IResult NoSuchUpload(string id) => Problem.NotFound("no_such_upload", $"There is no upload '{id}'.");
}
