using System.Buffers;
using System.Globalization;
using System.Text;

namespace DevZone.Functions.Api.Lists;

/// <summary>Writes a list as CSV (RFC 4180) with a byte order mark, without which spreadsheets misread Chinese.</summary>
internal static class CsvRows
{
    private const string NewLine = "\r\n";
    private const int BufferSize = 16 * 1024;

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    // What a spreadsheet takes for the beginning of a formula.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static async Task WriteAsync<T>(Stream stream, Table<T> table, IAsyncEnumerable<T> entries, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(
            stream,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            BufferSize,
            leaveOpen: true
        );
        var lines = new StringBuilder();
        Append(lines, table.Titles);
        await text.WriteAsync(lines, cancellationToken);
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            lines.Clear();
            foreach (var row in table.Rows(entry))
            {
                Append(lines, row.Select(Field));
            }

            await text.WriteAsync(lines, cancellationToken);
        }
    }

    private static void Append(StringBuilder lines, IEnumerable<string?> fields) =>
        lines.AppendJoin(',', fields.Select(Quote)).Append(NewLine);

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
