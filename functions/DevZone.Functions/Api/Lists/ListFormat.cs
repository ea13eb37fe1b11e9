using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Lists;

/// <summary>The forms in which a list is answered.</summary>
internal enum ListFormat
{
    /// <summary>One page: value and nextLink.</summary>
    Json,

    /// <summary>All entries, one JSON document a line.</summary>
    Jsonl,

    /// <summary>All entries as a table with a byte order mark, for spreadsheets.</summary>
    Csv,

    /// <summary>All entries as a workbook.</summary>
    Xlsx,
}

/// <summary>What the formats are called on the wire.</summary>
internal static class ListFormats
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static string MediaType(this ListFormat format) =>
        format switch
        {
            ListFormat.Jsonl => "application/jsonl; charset=utf-8",
            ListFormat.Csv => "text/csv; charset=utf-8",
            ListFormat.Xlsx => Xlsx,
            _ => "application/json; charset=utf-8",
        };

    /// <summary>The format that <c>?format=</c> names, else the first that the Accept header names, else JSON.</summary>
    public static ListFormat Read(QueryReader query, HttpRequest request) =>
        query.OneOf<ListFormat>("format") ?? Accept.First(request, OfMediaType) ?? ListFormat.Json;

    private static ListFormat? OfMediaType(string? mediaType) =>
        mediaType switch
        {
            "application/json" => ListFormat.Json,
            "application/jsonl" or "application/x-ndjson" => ListFormat.Jsonl,
            "text/csv" => ListFormat.Csv,
            Xlsx => ListFormat.Xlsx,
            _ => null,
        };
}
