using System.Buffers;
using System.Globalization;
using System.Text;

namespace DevZone.Functions.Api.Lists;

/// <summary>Writes a list as CSV (RFC 4180) with a byte order mark, without which spreadsheets misread Chinese.</summary>
internal static class CsvRows
{
    private const string NewLine = "\r\n";

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    // What a spreadsheet takes for the beginning of a formula.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static async Task WriteAsync<T>(
        Stream stream,
        IReadOnlyList<Column<T>> columns,
        IAsyncEnumerable<T> entries,
        CancellationToken cancellationToken
    )
    {
        await using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await text.WriteAsync(Row(columns, column => column.Title).AsMemory(), cancellationToken);
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            await text.WriteAsync(Row(columns, column => Field(column.Value(entry))).AsMemory(), cancellationToken);
        }
    }

    private static string Row<T>(IReadOnlyList<Column<T>> columns, Func<Column<T>, string?> field) =>
        string.Join(',', columns.Select(column => Quote(field(column)))) + NewLine;

    private static string? Quote(string? field) =>
        field.AsSpan().ContainsAny(Quoted) ? $"\"{field!.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    // Text is defused by an apostrophe, which spreadsheets take as "this is text"; a number is no formula.
    private static string? Field(object? value) =>
        value switch
        {
            string { Length: > 0 } text => FormulaStarts.Contains(text[0]) ? "'" + text : text,
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture),
            double number => number.ToString("0.################", CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value?.ToString(),
        };
}
