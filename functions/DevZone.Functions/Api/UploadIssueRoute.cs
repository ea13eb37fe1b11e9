using DevZone.Archive.Ingestion;
using DevZone.Archive.Uploads;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Api.Parameters;
using DevZone.Functions.Api.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Takes files in over HTTP.</summary>
/// <param name="uploads">Keeps the files.</param>
/// <param name="queue">Hands them to be read.</param>
public sealed class UploadIssueRoute(UploadStore uploads, IngestQueue queue)
{
    // A name that is too long is refused as such, so the parameter takes any.
    private static readonly QueryParameter<string?> Name = Parameter.Text(
        "name",
        "The file's name, where the body is the file; a form's files bring their own.",
        "2026-03-13.pdf",
        maxLength: 8192
    );

    private static readonly Operation UploadIssue = new()
    {
        Parameters = [Name],
        Body = new(
            "One file, or a form of which every part with a file name is taken; 99 MiB at most in all.",
            "application/octet-stream",
            "multipart/form-data"
        ),
        Reply = Reply.Accepted<TakenFiles>("The files that were taken, and those that were not."),
        BadRequest = ["missing_file", "missing_name", "invalid_name", "bad_request"],
    };

    /// <summary>Takes the file that is the body, or the files of a form.</summary>
    /// <remarks>A file of a known name replaces the one before it. Each file of a form is answered for itself.</remarks>
    [Function(nameof(UploadIssue))]
    public async Task<IResult> PostAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/issues")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = UploadIssue.Read(request);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        if (request.ContentLength > IssueUpload.MaxBodyBytes)
        {
            return Problem.TooLarge(IssueUpload.MaxBytes);
        }

        var taken = new List<Upload>();
        var refused = new List<RefusedFile>();
        try
        {
            await foreach (var file in IssueUpload.ReadAsync(request, query.Get(Name), cancellationToken))
            {
                if (Refuse(file.Name) is { } refusal)
                {
                    refused.Add(refusal);
                    continue;
                }

                taken.Add(await uploads.PutAsync(file.Name!, file.Content, cancellationToken));
                await queue.SendAsync(new IngestRequest(file.Name!), cancellationToken);
            }
        }
        catch (BadHttpRequestException broken) when (taken.Count > 0)
        {
            // What came before the break lies in the container and is read: the caller must know.
            refused.Add(new RefusedFile(null, "bad_request", broken.Message));
        }

        return (taken, refused) switch
        {
            ([var first, ..], _) => Answer.Accepted(
                request,
                $"/api/uploads/{first.Id}",
                new TakenFiles(taken, refused.Count > 0 ? refused : null)
            ),
            ([], []) => Problem.BadRequest("missing_file", "The form holds no file."),
            _ => Problem.BadRequest(refused[0].Code, string.Join(' ', refused.Select(file => file.Reason)), ByName(refused)),
        };
    }

    private static RefusedFile? Refuse(string? name) =>
        name is null ? new(null, "missing_name", "The file's name is missing: give it as ?name= or in Content-Disposition.")
        : BlobNames.Problem(name) is { } reason ? new(name, "invalid_name", reason)
        : null;

    private static Dictionary<string, string>? ByName(List<RefusedFile> refused) =>
        refused.Count > 1
            ? refused.DistinctBy(file => file.Name).ToDictionary(file => file.Name ?? "", file => file.Reason, StringComparer.Ordinal)
            : null;
}
