using System.Runtime.CompilerServices;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace DevZone.Functions.Api.Lists;

/// <summary>Writes a list as a workbook of one sheet: numbers and dates as such, the header frozen.</summary>
internal static class XlsxRows
{
    private const int CopyBuffer = 81920;

    private static readonly OpenXmlConfiguration Configuration = new()
    {
        FreezeRowCount = 1,
        AutoFilter = false,
        FastMode = true,
    };

    public static async Task WriteAsync<T>(
        Stream stream,
        IReadOnlyList<Column<T>> columns,
        IAsyncEnumerable<T> entries,
        CancellationToken cancellationToken
    )
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
            Rows(columns, entries, cancellationToken),
            printHeader: false,
            configuration: Configuration,
            cancellationToken: cancellationToken
        );
        file.Position = 0;
        await file.CopyToAsync(stream, cancellationToken);
    }

    // The header is a row like the others, so that an empty list has one too.
    private static async IAsyncEnumerable<IDictionary<string, object?>> Rows<T>(
        IReadOnlyList<Column<T>> columns,
        IAsyncEnumerable<T> entries,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        yield return Row(columns, column => column.Title);
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            yield return Row(columns, column => Cell(column.Value(entry)));
        }
    }

    private static OrderedDictionary<string, object?> Row<T>(IReadOnlyList<Column<T>> columns, Func<Column<T>, object?> cell)
    {
        var row = new OrderedDictionary<string, object?>(columns.Count, StringComparer.Ordinal);
        foreach (var column in columns)
        {
            row.Add(column.Title, cell(column));
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
