using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Answers;

/// <summary>Problem documents of RFC 9457. Each carries a <c>code</c> that programs can rely on; docs/api.md lists them.</summary>
internal static class Problem
{
    public const string ContentType = "application/problem+json";

    /// <summary>The code of an address or method that nothing answers.</summary>
    public const string NoSuchRoute = "no_such_route";

    /// <summary>The code of an outage of the storage.</summary>
    public const string StorageUnavailable = "storage_unavailable";

    /// <summary>The code of a continuation that is not one of the list's.</summary>
    public const string InvalidContinuation = "invalid_continuation";

    public static IResult BadRequest(string code, string detail, IReadOnlyDictionary<string, string>? errors = null) =>
        Of(StatusCodes.Status400BadRequest, code, "The request cannot be understood.", detail, errors);

    public static IResult NotFound(string code, string detail) =>
        Of(StatusCodes.Status404NotFound, code, "There is no such thing.", detail);

    public static IResult TooLarge(long limit) =>
        Of(StatusCodes.Status413PayloadTooLarge, "too_large", "The file is too large.", $"At most {limit / (1024 * 1024)} MiB are taken.");

    public static IResult Of(int status, string code, string title, string detail, IReadOnlyDictionary<string, string>? errors = null) =>
        Results.Json(
            new ProblemDocument($"urn:devzone:problem:{code}", title, status, detail, code, errors),
            ApiJson.Options,
            ContentType,
            status
        );
}

/// <summary>A problem document of RFC 9457.</summary>
/// <param name="Type">Identifies the kind of problem: a URN made from the code.</param>
/// <param name="Title">The kind in words, the same for all of its kind.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong here.</param>
/// <param name="Code">The kind in a word, for programs.</param>
/// <param name="Errors">What is wrong with each parameter or file, by its name.</param>
internal sealed record ProblemDocument(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    IReadOnlyDictionary<string, string>? Errors
);
