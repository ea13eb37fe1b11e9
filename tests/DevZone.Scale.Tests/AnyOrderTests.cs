using DevZone.Generator;
using DevZone.Scale.Tests.Support;

namespace DevZone.Scale.Tests;

/// <summary>Issues in any order to three hosts, some twice, some corrected, some without an event, while hosts and Azurite are restarted.</summary>
public sealed class AnyOrderTests
{
    private const int Uploaders = 6;

    private static readonly int Issues = Sizes.Of(20, 500);
    private static readonly int Share = Math.Max(2, Issues / 20);

    [Fact]
    public async Task Archive_HoldsWhatACleanRunHolds_AndShowsNothingHalf_WhateverTheOrder()
    {
        var generator = new IssueGenerator(seed: 2);
        var issues = Enumerable.Range(0, Issues).Select(i => generator.Generate(i)).ToList();
        var random = new Random();
        var order = Enumerable.Range(0, Issues).ToArray();
        random.Shuffle(order);
        var (lost, twice, corrected) = (order[..Share], order[Share..(2 * Share)], order[(2 * Share)..(3 * Share)]);
        var corrections = corrected.Select(i => generator.Generate(i, correction: 1)).ToList();

        // No blob trigger, so that an upload past the API has no event at all: the sweep must find it.
        await using var fleet = await Fleet.StartAsync(3, survivesRestart: true, "IngestIssue");
        var onlooker = new Onlooker(fleet.ConnectionString);
        using var stop = new CancellationTokenSource();
        var looking = Task.Run(() => onlooker.LookAsync(stop.Token), TestContext.Current.CancellationToken);

        random.Shuffle(order);
        var first = order.Select(i => issues[i]).ToList();
        var again = twice.Select(i => issues[i]).Concat(corrections).ToArray();
        random.Shuffle(again);
        var lostNames = lost.Select(i => issues[i].Name).ToHashSet(StringComparer.Ordinal);
        var uploaded = 0;
        var uploading = UploadAsync(
            Mix(first, again, random),
            async issue =>
            {
                var name = $"{issue.Name}.txt";
                await (lostNames.Contains(issue.Name) ? fleet.PutAsync(name, issue.Text) : fleet.PostAsync(name, issue.Text));
                Interlocked.Increment(ref uploaded);
            }
        );
        await RestartAsync(fleet, share => Volatile.Read(ref uploaded) >= share * Issues);
        await uploading;
        var states = await fleet.SettleAsync(Issues);
        await stop.CancelAsync();
        await looking;

        Assert.True(onlooker.Looks > 5, $"{onlooker.Looks} looks");
        Assert.All(states, upload => Assert.Equal("ready", upload.Value));
        await fleet.CompileDigestsAsync(Issues);
        await CleanRun.AssertEqualAsync(await CleanRun.ImageAsync(issues, corrections), fleet);
    }

    /// <summary>Puts later uploads of known names anywhere behind their first ones.</summary>
    private static List<GeneratedIssue> Mix(List<GeneratedIssue> first, IEnumerable<GeneratedIssue> again, Random random)
    {
        var mixed = first.ToList();
        foreach (var issue in again)
        {
            var after = mixed.FindLastIndex(other => other.Name == issue.Name) + 1;
            mixed.Insert(random.Next(after, mixed.Count + 1), issue);
        }

        return mixed;
    }

    /// <summary>Uploads several at a time, those of one name one after the other.</summary>
    private static async Task UploadAsync(List<GeneratedIssue> issues, Func<GeneratedIssue, Task> upload)
    {
        using var places = new SemaphoreSlim(Uploaders);
        var last = new Dictionary<string, Task>(StringComparer.Ordinal);
        foreach (var issue in issues)
        {
            await places.WaitAsync(TestContext.Current.CancellationToken);
            var before = last.GetValueOrDefault(issue.Name, Task.CompletedTask);
            last[issue.Name] = After(before, issue);
        }

        await Task.WhenAll(last.Values);

        async Task After(Task before, GeneratedIssue issue)
        {
            await before;
            await upload(issue);
            places.Release();
        }
    }

    private static async Task RestartAsync(Fleet fleet, Func<double, bool> hasCome)
    {
        async Task UntilAsync(double share)
        {
            while (!hasCome(share))
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }

        await UntilAsync(0.2);
        await fleet.StopHostAsync(1);
        await fleet.StartHostAsync(1);
        await UntilAsync(0.5);
        await fleet.RestartAzuriteAsync();
        await UntilAsync(0.8);
        await fleet.KillHostAsync(2);
        await fleet.StartHostAsync(2);
    }
}
