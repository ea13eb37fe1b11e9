using System.Runtime.CompilerServices;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace DevZone.Functions.Api.Lists;

/// <summary>Writes a list as a workbook of one sheet: numbers and dates as such, the header frozen.</summary>
internal static class XlsxRows
{
    private const int CopyBuffer = 81920;

    private static readonly OpenXmlConfiguration Configuration = new() { FreezeRowCount = 1, AutoFilter = false };

    public static async Task WriteAsync<T>(Stream stream, Table<T> table, IAsyncEnumerable<T> entries, CancellationToken cancellationToken)
    {
        // A workbook is a zip that is written with seeks; a response cannot seek, and a large one must not stand in memory.
        await using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            CopyBuffer,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
        await file.SaveAsAsync(
            Rows(table, entries, cancellationToken),
            printHeader: false,
            configuration: Configuration,
            cancellationToken: cancellationToken
        );
        file.Position = 0;
        await file.CopyToAsync(stream, cancellationToken);
    }

    // The header is a row like the others, so that an empty list has one too.
    private static async IAsyncEnumerable<IDictionary<string, object?>> Rows<T>(
        Table<T> table,
        IAsyncEnumerable<T> entries,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        yield return Row(table.Titles, table.Titles);
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            foreach (var row in table.Rows(entry))
            {
                yield return Row(table.Titles, row.Select(Cell));
            }
        }
    }

    private static OrderedDictionary<string, object?> Row(IReadOnlyList<string> titles, IEnumerable<object?> cells)
    {
        var row = new OrderedDictionary<string, object?>(titles.Count, StringComparer.Ordinal);
        foreach (var (title, cell) in titles.Zip(cells))
        {
            row.Add(title, cell);
        }

        return row;
    }

    private static object? Cell(object? value) =>
        value switch
        {
            DateOnly day => day.ToDateTime(TimeOnly.MinValue),
            DateTimeOffset instant => instant.UtcDateTime,
            Enum member => member.ToString(),
            _ => value,
        };
}
