namespace DevZone.Cli.Commands;

/// <summary>Filters of a list as the end of its query string.</summary>
internal static class ListQuery
{
    /// <summary><c>&amp;city=…</c> for each filter that was given; empty where none was.</summary>
    public static string Of(params (string Name, string? Value)[] filters) =>
        string.Concat(
            filters
                .Where(filter => !string.IsNullOrEmpty(filter.Value))
                .Select(filter => $"&{filter.Name}={Uri.EscapeDataString(filter.Value!)}")
        );
}
