using System.Collections.Concurrent;

namespace DevZone.LocalHost.Hosting;

/// <summary>What keeps a trigger from being listened to at present; shown by /admin/host/status.</summary>
internal sealed class HostErrors
{
    private readonly ConcurrentDictionary<string, string> errors = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Current => [.. errors.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {e.Value}")];

    /// <summary>Whether this is news.</summary>
    public bool Set(string function, string message)
    {
        var isNew = !errors.ContainsKey(function);
        errors[function] = message;
        return isNew;
    }

    public void Clear(string function) => errors.TryRemove(function, out _);
}
