using DevZone.Archive.Uploads;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Api.Parameters;
using DevZone.Functions.Api.Views;
using DevZone.Functions.Configuration;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Hands out addresses to which files are sent past the functions.</summary>
/// <param name="links">Makes them.</param>
/// <param name="options">How long they are good.</param>
public sealed class UploadLinkRoute(UploadLinks links, ApiOptions options)
{
    private static readonly QueryParameter<string> Name = Parameter.RequiredText(
        "name",
        "The file's name. A file of a known name replaces the one before it.",
        "2026-03-13.pdf",
        maxLength: 8192
    );

    private static readonly Operation CreateUploadLink = new()
    {
        Parameters = [Name],
        Reply = Reply.Json<UploadTicket>("Where and how to send the file.") with { IsTagged = false },
        BadRequest = ["invalid_name"],
    };

    /// <summary>An address for one file, sent straight into the storage.</summary>
    /// <remarks>
    /// For files that are larger than what HTTP takes here, and for many at once. The address writes one blob for a short time; it can
    /// neither read it nor reach another. The file is read when it has arrived; until then its state is unknown.
    /// </remarks>
    [Function(nameof(CreateUploadLink))]
    public async Task<IResult> CreateAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/uploads")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var query = CreateUploadLink.Read(request);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var name = query.Get(Name);
        if (BlobNames.Problem(name) is { } reason)
        {
            return Problem.BadRequest("invalid_name", reason);
        }

        var link = await links.CreateAsync(name, options.UploadLinkLifetime, cancellationToken);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return Results.Json(UploadTicket.Of(link), ApiJson.Options);
    }
}
