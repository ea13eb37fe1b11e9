using System.Text.Json;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Parameters;
using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Lists;

/// <summary>Answers a list: a page of it as JSON, or all of it, streamed, as JSON lines, CSV or a workbook.</summary>
internal static class ListAnswer
{
    private static readonly byte[] NewLine = [(byte)'\n'];

    /// <summary>Answers a request for a list.</summary>
    /// <param name="request">The request.</param>
    /// <param name="query">Its query, in which nothing is wrong.</param>
    /// <param name="table">The list as a table.</param>
    /// <param name="source">Its entries.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<IResult> Of<T>(
        HttpRequest request,
        Query query,
        Table<T> table,
        ListSource<T> source,
        CancellationToken cancellationToken
    )
    {
        var format = ListFormats.Read(query, request);
        if (format == ListFormat.Json)
        {
            var page = await source.ReadAsync(query.Page(), cancellationToken);
            return Answer.Json(request, new ListPage<T>([.. page.Value], NextLink(request, page.Continuation)));
        }

        var first = await source.FirstAsync(query.Page(), cancellationToken);
        var tag = await ExportTag.OfAsync(format, source, first, cancellationToken);
        var aborted = request.HttpContext.RequestAborted;
        return Answer.Stream(
            request,
            stream => WriteAsync(stream, format, table, source.AllAsync(first, aborted), aborted),
            format.ContentType(),
            $"{table.Name}.{ApiJson.NameOf(format)}",
            tag
        );
    }

    private static Task WriteAsync<T>(
        Stream stream,
        ListFormat format,
        Table<T> table,
        IAsyncEnumerable<T> entries,
        CancellationToken cancellationToken
    ) =>
        format switch
        {
            ListFormat.Csv => CsvRows.WriteAsync(stream, table, entries, cancellationToken),
            ListFormat.Xlsx => XlsxRows.WriteAsync(stream, table, entries, cancellationToken),
            _ => WriteLinesAsync(stream, entries, cancellationToken),
        };

    private static string? NextLink(HttpRequest request, string? continuation)
    {
        if (continuation is null)
        {
            return null;
        }

        var parameters = request
            .Query.Where(parameter => parameter.Key is not ("continuation" or "code"))
            .Append(new("continuation", continuation));
        return request.Path + QueryString.Create(parameters);
    }

    private static async Task WriteLinesAsync<T>(Stream stream, IAsyncEnumerable<T> entries, CancellationToken cancellationToken)
    {
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            await JsonSerializer.SerializeAsync(stream, entry, ApiJson.Options, cancellationToken);
            await stream.WriteAsync(NewLine, cancellationToken);
        }
    }
}
