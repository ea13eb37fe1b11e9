namespace DevZone.Functions.Api.Lists;

/// <summary>A page of a list.</summary>
/// <typeparam name="T">The list's entries.</typeparam>
/// <param name="Value">The entries, in the list's order.</param>
/// <param name="NextLink">Path and query of the next page; absent on the last. It stays good while uploads go on.</param>
internal sealed record ListPage<T>(IReadOnlyList<T> Value, string? NextLink);
