using DevZone.Generator;
using DevZone.Scale.Tests.Support;

namespace DevZone.Scale.Tests;

/// <summary>Hosts that are killed (SIGKILL) at random moments under a stream of uploads.</summary>
public sealed class KillTests
{
    private static readonly int Kills = Sizes.Of(4, 100);
    private static readonly int Issues = Sizes.Of(16, 200);

    [Fact]
    public async Task Archive_HoldsWhatARunWithoutFaultsHolds_WhenHostsAreKilled()
    {
        var generator = new IssueGenerator(seed: 1);
        var issues = Enumerable.Range(0, Issues).Select(i => generator.Generate(i)).ToList();
        await using var fleet = await Fleet.StartAsync(2);
        var killed = 0;
        var uploading = Task.Run(
            async () =>
            {
                for (var i = 0; i < Issues; i++)
                {
                    // As many as there were kills, so that the stream lasts.
                    while (Volatile.Read(ref killed) * Issues < (i - Issues / 8) * Kills)
                    {
                        await Task.Delay(20, TestContext.Current.CancellationToken);
                    }

                    await (
                        i % 2 == 0
                            ? fleet.PostAsync($"{issues[i].Name}.txt", issues[i].Text)
                            : fleet.PutAsync($"{issues[i].Name}.txt", issues[i].Text)
                    );
                }
            },
            TestContext.Current.CancellationToken
        );
        var random = new Random();
        while (killed < Kills)
        {
            await Task.Delay(random.Next(50, 1500), TestContext.Current.CancellationToken);
            await fleet.KillHostAsync(killed % fleet.Count);
            await fleet.StartHostAsync(killed % fleet.Count);
            Interlocked.Increment(ref killed);
        }

        await uploading;
        var states = await fleet.SettleAsync(Issues);
        Assert.All(states, upload => Assert.Equal("ready", upload.Value));
        await fleet.CompileDigestsAsync(Issues);
        await CleanRun.AssertEqualAsync(await CleanRun.ImageAsync(issues, []), fleet);
    }
}
