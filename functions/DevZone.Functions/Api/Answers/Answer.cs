using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DevZone.Functions.Api.Answers;

/// <summary>Answers with an ETag made from the content, and with 304 to a caller who has it already.</summary>
internal static class Answer
{
    public static IResult Json<T>(HttpRequest request, T value) =>
        Bytes(request, JsonSerializer.SerializeToUtf8Bytes(value, ApiJson.Options), "application/json; charset=utf-8");

    public static IResult Bytes(HttpRequest request, byte[] content, string contentType)
    {
        // Results.Bytes compares the ETag with If-None-Match and answers 304 by itself.
        request.HttpContext.Response.Headers.CacheControl = "no-cache";
        request.HttpContext.Response.Headers.Vary = "Accept";
        return Results.Bytes(content, contentType, entityTag: TagOf(content));
    }

    /// <summary>Says that something was begun, and where its state can be seen.</summary>
    public static IResult Accepted<T>(HttpRequest request, string location, T value)
    {
        request.HttpContext.Response.Headers.Location = location;
        return Results.Json(value, ApiJson.Options, statusCode: StatusCodes.Status202Accepted);
    }

    private static EntityTagHeaderValue TagOf(byte[] content) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\"");
}
