using DevZone.Archive.Ingestion;
using DevZone.Archive.Uploads;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Takes files in over HTTP.</summary>
/// <param name="uploads">Keeps the files.</param>
/// <param name="queue">Hands them to be read.</param>
public sealed class UploadIssueRoute(UploadStore uploads, IngestQueue queue)
{
    /// <summary>Takes the file that is the body, or the files of a form. A file of a known name replaces the one before it.</summary>
    [Function("UploadIssue")]
    public async Task<IResult> PostAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/issues")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = new QueryReader(request);
        var name = query.Text("name", maxLength: int.MaxValue);
        if (query.Problem() is { } problem)
        {
            return problem;
        }

        if (request.ContentLength > IssueUpload.MaxBodyBytes)
        {
            return Problem.TooLarge(IssueUpload.MaxBytes);
        }

        var taken = new List<Upload>();
        await foreach (var file in IssueUpload.ReadAsync(request, name, cancellationToken))
        {
            if (NameProblem(file.Name) is { } refused)
            {
                return refused;
            }

            taken.Add(await uploads.PutAsync(file.Name!, file.Content, cancellationToken));
            await queue.SendAsync(new IngestRequest(file.Name!), cancellationToken);
        }

        return taken.Count > 0
            ? Answer.Accepted(request, $"/api/uploads/{taken[0].Id}", new { Value = taken })
            : Problem.BadRequest("missing_file", "The form holds no file.");
    }

    private static IResult? NameProblem(string? name) =>
        name is null ? Problem.BadRequest("missing_name", "The file's name is missing: give it as ?name= or in Content-Disposition.")
        : BlobNames.Problem(name) is { } reason ? Problem.BadRequest("invalid_name", reason)
        : null;
}
