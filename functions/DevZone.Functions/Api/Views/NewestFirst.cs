namespace DevZone.Functions.Api.Views;

/// <summary>Loads what goes with appearances, for the newest ones: a record that hundreds of issues name does not cost hundreds of calls.</summary>
internal static class NewestFirst
{
    private const int MostLoaded = 30;

    /// <param name="oldestFirst">The appearances.</param>
    /// <param name="load">Loads what goes with one.</param>
    /// <param name="leave">Takes one as it is.</param>
    public static async Task<IReadOnlyList<TView>> LoadAsync<T, TView>(
        IReadOnlyList<T> oldestFirst,
        Func<T, Task<TView>> load,
        Func<T, TView> leave
    )
    {
        var newestFirst = oldestFirst.Reverse().ToList();
        var loaded = await Task.WhenAll(newestFirst.Take(MostLoaded).Select(load));
        return [.. loaded, .. newestFirst.Skip(MostLoaded).Select(leave)];
    }
}
