using System.Collections.Concurrent;

namespace DevZone.LocalHost.Tests.Support;

/// <summary>Collects what functions did, for the test to look at.</summary>
public sealed class Recorder
{
    private readonly ConcurrentQueue<(string Text, DateTimeOffset Time)> entries = new();

    public IReadOnlyList<string> Entries => [.. entries.Select(entry => entry.Text)];

    public IReadOnlyList<(string Text, DateTimeOffset Time)> Timed => [.. entries];

    public void Add(string text) => entries.Enqueue((text, DateTimeOffset.UtcNow));

    public int Count(string text) => Entries.Count(entry => entry == text);
}
