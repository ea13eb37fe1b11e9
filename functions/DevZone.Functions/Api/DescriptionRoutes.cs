using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.Functions.Api;

/// <summary>Describes the API to programs and to people.</summary>
public static class DescriptionRoutes
{
    private static readonly Operation GetOpenApi = new()
    {
        Reply = new("An OpenAPI 3.1 document.", new ReplyForm("application/json")),
        Unavailable = [],
    };

    private static readonly Operation GetDocs = new() { Reply = new("The page.", new ReplyForm("text/html")), Unavailable = [] };

    /// <summary>The description of this API.</summary>
    [Function(nameof(GetOpenApi))]
    public static IResult Document(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/openapi.json")] HttpRequest request
    ) => GetOpenApi.Read(request).Problem ?? Answer.Bytes(request, OpenApiDocument.Bytes, "application/json; charset=utf-8");

    /// <summary>A page that shows the description and sends requests.</summary>
    /// <remarks>It needs nothing from elsewhere.</remarks>
    [Function(nameof(GetDocs))]
    public static IResult Page([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/docs")] HttpRequest request) =>
        GetDocs.Read(request).Problem ?? WebAnswer.Of(request, WebFiles.Find("docs.html")!);
}
