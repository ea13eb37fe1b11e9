using DevZone.Functions.Api.Answers;
using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Web;

/// <summary>Answers with a file of the pages.</summary>
internal static class WebAnswer
{
    public static IResult Of(HttpRequest request, WebFile file)
    {
        SecurityHeaders.AllowPage(request.HttpContext.Response.Headers);
        return Answer.Bytes(request, file.Content, file.ContentType);
    }
}
