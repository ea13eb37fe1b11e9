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
        Revalidate(request);
        return Results.Bytes(content, contentType, entityTag: TagOf(SHA256.HashData(content)));
    }

    /// <summary>Answers with what is written as it is sent, under a tag that names it.</summary>
    public static IResult Stream(
        HttpRequest request,
        Func<Stream, Task> write,
        string contentType,
        string? fileName,
        EntityTagHeaderValue tag
    )
    {
        Revalidate(request);
        return Results.Stream(write, contentType, fileName, entityTag: tag);
    }

    /// <summary>Says that something was begun, and where its state can be seen.</summary>
    public static IResult Accepted<T>(HttpRequest request, string location, T value)
    {
        request.HttpContext.Response.Headers.Location = location;
        return Results.Json(value, ApiJson.Options, statusCode: StatusCodes.Status202Accepted);
    }

    /// <summary>The tag of a content.</summary>
    /// <param name="sha256">A SHA-256 that stands for it.</param>
    /// <param name="isWeak">Whether the same content may come in other bytes.</param>
    public static EntityTagHeaderValue TagOf(ReadOnlySpan<byte> sha256, bool isWeak = false) =>
        new($"\"{Convert.ToHexStringLower(sha256[..16])}\"", isWeak);

    // A cache asks each time whether the tag still stands; Results compares it with If-None-Match and answers 304 by itself.
    private static void Revalidate(HttpRequest request)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-cache";
        request.HttpContext.Response.Headers.Vary = "Accept";
    }
}
