using DevZone.Functions.Api.Parameters;
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
    private const string Json = "application/json";
    private const string Jsonl = "application/jsonl";
    private const string Csv = "text/csv";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The media type without parameters.</summary>
    public static string MediaType(this ListFormat format) =>
        format switch
        {
            ListFormat.Jsonl => Jsonl,
            ListFormat.Csv => Csv,
            ListFormat.Xlsx => Xlsx,
            _ => Json,
        };

    /// <summary>The Content-Type header.</summary>
    public static string ContentType(this ListFormat format) => format == ListFormat.Xlsx ? Xlsx : $"{format.MediaType()}; charset=utf-8";

    /// <summary>The format that <c>?format=</c> names, else the first that the Accept header names, else JSON.</summary>
    public static ListFormat Read(Query query, HttpRequest request) =>
        query.Get(Paging.Format) ?? Accept.First(request, OfMediaType) ?? ListFormat.Json;

    private static ListFormat? OfMediaType(string? mediaType) =>
        mediaType switch
        {
            Json => ListFormat.Json,
            Jsonl or "application/x-ndjson" => ListFormat.Jsonl,
            Csv => ListFormat.Csv,
            Xlsx => ListFormat.Xlsx,
            _ => null,
        };
}
