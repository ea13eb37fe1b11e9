using DevZone.Functions.Api.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Web;

/// <summary>
/// Serves the pages, and answers what no other function takes. The host tries routes in the alphabetical order of the functions'
/// names and takes the first that fits: this one fits everything, so its name must be the last.
/// </summary>
public static class ZzzFallback
{
    /// <summary>Answers any request.</summary>
    [Function(nameof(ZzzFallback))]
    public static IResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "patch", "delete", "options", Route = "{*path}")]
            HttpRequest request,
        string? path
    )
    {
        var isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        return isRead && WebFiles.Find(path) is { } file
            ? WebAnswer.Of(request, file)
            // Under the host a wrong method is not told from a wrong path.
            : Problem.NotFound(Problem.NoSuchRoute, $"Nothing answers {request.Method} {request.Path}.");
    }
}
