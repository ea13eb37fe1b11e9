namespace DevZone.Functions.Api.Lists;

/// <summary>A column of a list as a table.</summary>
/// <typeparam name="T">The list's entries.</typeparam>
/// <param name="Title">Its title, in Chinese.</param>
/// <param name="Value">An entry's cell: text, a number, a date, or null.</param>
internal sealed record Column<T>(string Title, Func<T, object?> Value);
