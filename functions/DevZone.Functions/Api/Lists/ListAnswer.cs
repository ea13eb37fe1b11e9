using System.Runtime.CompilerServices;
using System.Text.Json;
using DevZone.Archive;
using DevZone.Archive.Views;
using DevZone.Functions.Api.Answers;
using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Lists;

/// <summary>Answers a list: a page of it as JSON, or all of it, streamed, as JSON lines, CSV or a workbook.</summary>
internal static class ListAnswer
{
    // A catalogue lies in memory: one pass over it is cheaper than a pass for each page.
    private const int WholeCatalogue = int.MaxValue;
    private const int LargestPage = 1000;

    private static readonly byte[] NewLine = [(byte)'\n'];

    /// <summary>Answers a request for a list of the catalogue. All of it is of one revision: what is uploaded meanwhile changes nothing.</summary>
    /// <param name="request">The request.</param>
    /// <param name="query">Its parameters, of which the filters have been read.</param>
    /// <param name="name">The list's name, for the file.</param>
    /// <param name="columns">Its columns as a table.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="read">Reads one page.</param>
    /// <param name="view">What is shown of an entry.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<IResult> Of<T, TView>(
        HttpRequest request,
        QueryReader query,
        string name,
        IReadOnlyList<Column<TView>> columns,
        CatalogueReader catalogue,
        Func<Catalogue, PageRequest, Page<T>> read,
        Func<Catalogue, T, TView> view,
        CancellationToken cancellationToken
    )
    {
        var current = await catalogue.CurrentAsync(cancellationToken);
        return await Of(
            request,
            query,
            name,
            columns,
            (page, _) => Task.FromResult(read(current, page)),
            entry => view(current, entry),
            WholeCatalogue,
            cancellationToken
        );
    }

    /// <summary>Answers a request for a list that is read from storage page by page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="query">Its parameters, of which the filters have been read.</param>
    /// <param name="name">The list's name, for the file.</param>
    /// <param name="columns">Its columns as a table.</param>
    /// <param name="read">Reads one page.</param>
    /// <param name="view">What is shown of an entry.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static Task<IResult> Of<T, TView>(
        HttpRequest request,
        QueryReader query,
        string name,
        IReadOnlyList<Column<TView>> columns,
        Func<PageRequest, CancellationToken, Task<Page<T>>> read,
        Func<T, TView> view,
        CancellationToken cancellationToken
    ) => Of(request, query, name, columns, read, view, LargestPage, cancellationToken);

    private static async Task<IResult> Of<T, TView>(
        HttpRequest request,
        QueryReader query,
        string name,
        IReadOnlyList<Column<TView>> columns,
        Func<PageRequest, CancellationToken, Task<Page<T>>> read,
        Func<T, TView> view,
        int exportPage,
        CancellationToken cancellationToken
    )
    {
        var format = ListFormats.Read(query, request);
        var page = query.Page();
        if (query.Problem() is { } problem)
        {
            return problem;
        }

        if (format == ListFormat.Json)
        {
            var (value, continuation) = await read(page, cancellationToken);
            return Answer.Json(request, new { Value = value.Select(view), NextLink = NextLink(request, continuation) });
        }

        // The first page is read before the answer begins, so that an error can still be told by its status.
        var export = page with
        {
            Top = exportPage,
        };
        var first = await read(export, cancellationToken);
        var aborted = request.HttpContext.RequestAborted;
        var entries = All(export, first, read, aborted).Select(view);
        request.HttpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}.{ApiJson.NameOf(format)}\"";
        return Results.Stream(
            stream =>
                format switch
                {
                    ListFormat.Csv => CsvRows.WriteAsync(stream, columns, entries, aborted),
                    ListFormat.Xlsx => XlsxRows.WriteAsync(stream, columns, entries, aborted),
                    _ => WriteLinesAsync(stream, entries, aborted),
                },
            format.MediaType()
        );
    }

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

    private static async IAsyncEnumerable<T> All<T>(
        PageRequest request,
        Page<T> page,
        Func<PageRequest, CancellationToken, Task<Page<T>>> read,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        while (true)
        {
            foreach (var entry in page.Value)
            {
                yield return entry;
            }

            if (page.Continuation is null)
            {
                yield break;
            }

            page = await read(request with { Continuation = page.Continuation }, cancellationToken);
        }
    }

    private static async Task WriteLinesAsync<T>(Stream stream, IAsyncEnumerable<T> entries, CancellationToken cancellationToken)
    {
        await foreach (var entry in entries)
        {
            await JsonSerializer.SerializeAsync(stream, entry, ApiJson.Options, cancellationToken);
            await stream.WriteAsync(NewLine, cancellationToken);
        }
    }
}
