using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Answers;

/// <summary>Problem documents of RFC 9457. Each carries a <c>code</c> that programs can rely on; docs/api.md lists them.</summary>
internal static class Problem
{
    public const string ContentType = "application/problem+json";

    public static IResult BadRequest(string code, string detail, IReadOnlyDictionary<string, string>? errors = null) =>
        Of(StatusCodes.Status400BadRequest, code, "The request cannot be understood.", detail, errors);

    public static IResult NotFound(string code, string detail) =>
        Of(StatusCodes.Status404NotFound, code, "There is no such thing.", detail);

    public static IResult TooLarge(long limit) =>
        Of(StatusCodes.Status413PayloadTooLarge, "too_large", "The file is too large.", $"At most {limit / (1024 * 1024)} MiB are taken.");

    public static IResult Of(int status, string code, string title, string detail, IReadOnlyDictionary<string, string>? errors = null) =>
        Results.Json(
            new Document($"urn:devzone:problem:{code}", title, status, detail, code, errors),
            ApiJson.Options,
            ContentType,
            status
        );

    /// <param name="Type">Identifies the kind of problem.</param>
    /// <param name="Title">The kind in words, the same for all of its kind.</param>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Detail">What is wrong here.</param>
    /// <param name="Code">The kind in a word, for programs.</param>
    /// <param name="Errors">What is wrong with each parameter, where there are several.</param>
    private sealed record Document(
        string Type,
        string Title,
        int Status,
        string Detail,
        string Code,
        IReadOnlyDictionary<string, string>? Errors
    );
}
