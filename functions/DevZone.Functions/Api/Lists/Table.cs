namespace DevZone.Functions.Api.Lists;

/// <summary>A list as a table.</summary>
/// <typeparam name="T">The list's entries.</typeparam>
/// <param name="Name">The list's name, for the file.</param>
/// <param name="Titles">The header, in Chinese.</param>
/// <param name="Rows">The rows that an entry makes: cells of text, numbers, dates, or null.</param>
internal sealed record Table<T>(string Name, IReadOnlyList<string> Titles, Func<T, IEnumerable<object?[]>> Rows);

/// <summary>Makes tables.</summary>
internal static class Table
{
    /// <summary>A table of which each entry is a row.</summary>
    public static Table<T> Of<T>(string name, params Column<T>[] columns) => new(name, Titles(columns), entry => [Row(columns, entry)]);

    /// <summary>A table of which each entry makes several rows.</summary>
    public static Table<T> Of<T, TRow>(string name, Func<T, IEnumerable<TRow>> rows, params Column<TRow>[] columns) =>
        new(name, Titles(columns), entry => rows(entry).Select(row => Row(columns, row)));

    private static string[] Titles<T>(Column<T>[] columns) => Array.ConvertAll(columns, column => column.Title);

    private static object?[] Row<T>(Column<T>[] columns, T row) => Array.ConvertAll(columns, column => column.Value(row));
}

/// <summary>A column of a table.</summary>
/// <typeparam name="T">What makes a row.</typeparam>
/// <param name="Title">Its title, in Chinese.</param>
/// <param name="Value">A row's cell: text, a number, a date, or null.</param>
internal sealed record Column<T>(string Title, Func<T, object?> Value);
