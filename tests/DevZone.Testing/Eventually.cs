using System.Diagnostics;

namespace DevZone.Testing;

/// <summary>Waits for what another process or a background loop brings about.</summary>
public static class Eventually
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>How long the waits below last unless told otherwise.</summary>
    public static TimeSpan DefaultTimeout { get; } = TimeSpan.FromSeconds(20);

    /// <summary>The first value that is not null.</summary>
    /// <exception cref="TimeoutException">None came in time; the last exception of <paramref name="read"/> is its cause.</exception>
    public static async Task<T> GetAsync<T>(Func<Task<T?>> read, string what, TimeSpan? timeout = null)
        where T : class
    {
        T? value = null;
        await TrueAsync(async () => (value = await read()) is not null, what, timeout);
        return value!;
    }

    /// <summary>Waits until a condition holds. An exception counts as "not yet", a client's own time limit too.</summary>
    /// <exception cref="TimeoutException">It did not hold in time; the last exception of <paramref name="holds"/> is its cause.</exception>
    public static async Task TrueAsync(Func<Task<bool>> holds, string what, TimeSpan? timeout = null)
    {
        var limit = timeout ?? DefaultTimeout;
        var watch = Stopwatch.StartNew();
        while (true)
        {
            Exception? last = null;
            try
            {
                if (await holds())
                {
                    return;
                }
            }
            catch (Exception error) when (!Xunit.TestContext.Current.CancellationToken.IsCancellationRequested)
            {
                last = error;
            }

            if (watch.Elapsed >= limit)
            {
                throw new TimeoutException($"Not within {limit.TotalSeconds:0.#} s: {what}", last);
            }

            await Task.Delay(Interval, Xunit.TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits until a condition holds.</summary>
    /// <exception cref="TimeoutException">It did not hold in time.</exception>
    public static Task TrueAsync(Func<bool> holds, string what, TimeSpan? timeout = null) =>
        TrueAsync(() => Task.FromResult(holds()), what, timeout);
}
