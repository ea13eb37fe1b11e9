using System.Runtime.CompilerServices;
using DevZone.Archive;

namespace DevZone.Functions.Api.Lists;

/// <summary>Where the entries of a list come from.</summary>
/// <typeparam name="T">The entries as they are shown.</typeparam>
internal sealed class ListSource<T>
{
    // A catalogue lies in memory: one pass over it is cheaper than a pass for each page.
    private const int WholeCatalogue = int.MaxValue;
    private const int LargestPage = 1000;

    private readonly int exportPage;

    internal ListSource(Func<PageRequest, CancellationToken, Task<ListSlice<T>>> read, string? fingerprint)
    {
        ReadAsync = read;
        Fingerprint = fingerprint;
        exportPage = fingerprint is null ? LargestPage : WholeCatalogue;
    }

    /// <summary>Names the content of the whole list, where that is known without reading it.</summary>
    public string? Fingerprint { get; }

    /// <summary>Reads a page.</summary>
    public Func<PageRequest, CancellationToken, Task<ListSlice<T>>> ReadAsync { get; }

    /// <summary>Reads the first part of an export, so that an error can still be told by the answer's status.</summary>
    public Task<ListSlice<T>> FirstAsync(PageRequest page, CancellationToken cancellationToken) =>
        ReadAsync(page with { Top = exportPage }, cancellationToken);

    /// <summary>All entries from the first part on.</summary>
    public async IAsyncEnumerable<T> AllAsync(ListSlice<T> first, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var slice = first; ; slice = await ReadAsync(new PageRequest(exportPage, slice.Continuation), cancellationToken))
        {
            foreach (var entry in slice.Value)
            {
                yield return entry;
            }

            if (slice.Continuation is null)
            {
                yield break;
            }
        }
    }
}

/// <summary>A part of a list.</summary>
/// <typeparam name="T">The entries as they are shown.</typeparam>
/// <param name="Value">The entries; each is made when it is asked for.</param>
/// <param name="Continuation">Leads to the next part.</param>
internal sealed record ListSlice<T>(IEnumerable<T> Value, string? Continuation);

/// <summary>Makes sources of lists.</summary>
internal static class ListSource
{
    /// <summary>A list of a catalogue. All of it is of one revision: what is uploaded meanwhile changes nothing.</summary>
    /// <param name="fingerprint">The catalogue's.</param>
    /// <param name="read">Reads one page.</param>
    /// <param name="view">What is shown of an entry.</param>
    public static ListSource<TView> InMemory<T, TView>(string fingerprint, Func<PageRequest, Page<T>> read, Func<T, TView> view) =>
        new((page, _) => Task.FromResult(Slice(read(page), view)), fingerprint);

    /// <summary>A list that is read from storage page by page.</summary>
    /// <param name="read">Reads one page.</param>
    /// <param name="view">What is shown of an entry.</param>
    public static ListSource<TView> InStorage<T, TView>(Func<PageRequest, CancellationToken, Task<Page<T>>> read, Func<T, TView> view) =>
        new(async (page, cancellationToken) => Slice(await read(page, cancellationToken), view), fingerprint: null);

    private static ListSlice<TView> Slice<T, TView>(Page<T> page, Func<T, TView> view) => new(page.Value.Select(view), page.Continuation);
}
