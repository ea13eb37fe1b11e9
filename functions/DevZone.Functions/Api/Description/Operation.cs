using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Parameters;
using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Description;

/// <summary>
/// What a function takes and answers, beside what its trigger and its documentation comment say. It stands in a static field of the
/// function's class whose name is the function's: <c>[Function(nameof(ListZones))]</c> is described by the field <c>ListZones</c>.
/// </summary>
internal sealed record Operation
{
    /// <summary>The query parameters; any other is refused.</summary>
    public IReadOnlyList<QueryParameter> Parameters { get; init; } = [];

    /// <summary>What is taken as the body; none where absent.</summary>
    public Body? Body { get; init; }

    /// <summary>What is answered when all is well.</summary>
    public required Reply Reply { get; init; }

    /// <summary>Codes of further problems of status 400.</summary>
    public IReadOnlyList<string> BadRequest { get; init; } = [];

    /// <summary>Codes of problems of status 404.</summary>
    public IReadOnlyList<string> NotFound { get; init; } = [];

    /// <summary>Codes of problems of status 503.</summary>
    public IReadOnlyList<string> Unavailable { get; init; } = [Problem.StorageUnavailable];

    /// <summary>Reads the query of a request.</summary>
    /// <param name="request">The request.</param>
    public Query Read(HttpRequest request) => Query.Read(request, Parameters);
}

/// <summary>What a function takes as the body.</summary>
/// <param name="Description">What it is.</param>
/// <param name="MediaTypes">Its media types; of <c>multipart/form-data</c> every part with a file name is taken.</param>
internal sealed record Body(string Description, params IReadOnlyList<string> MediaTypes);
