namespace DevZone.Archive;

/// <summary>Asks for one page of a list.</summary>
/// <param name="Top">Most entries of the page, 1 to 1,000.</param>
/// <param name="Continuation">The token of the page before; null for the first. It stays good while uploads go on.</param>
public sealed record PageRequest(int Top = 100, string? Continuation = null);

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Value">The entries, in the list's order.</param>
/// <param name="Continuation">Asks for the next page; null after the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Value, string? Continuation);

/// <summary>A continuation token that this archive did not make.</summary>
/// <param name="token">What was handed in.</param>
public sealed class InvalidContinuationException(string token) : FormatException($"'{token}' is not a continuation token of this list.");
