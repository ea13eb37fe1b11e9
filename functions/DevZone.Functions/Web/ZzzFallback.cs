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
        if ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && WebFiles.Find(path) is { } file)
        {
            SecurityHeaders.AllowPage(request.HttpContext.Response.Headers);
            return Answer.Bytes(request, file.Content, file.ContentType);
        }

        // Under the host a wrong method is not told from a wrong path.
        return Problem.NotFound("no_such_route", $"Nothing answers {request.Method} {request.Path}.");
    }
}
