using DevZone.Archive;

namespace DevZone.Functions.Api.Lists;

/// <summary>What pages lack.</summary>
internal static class PageExtensions
{
    /// <summary>The same page with each entry turned into something else.</summary>
    public static Page<TResult> Select<T, TResult>(this Page<T> page, Func<T, TResult> selector) =>
        new([.. page.Value.Select(selector)], page.Continuation);
}
