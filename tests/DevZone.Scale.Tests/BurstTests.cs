using DevZone.Generator;
using DevZone.Scale.Tests.Support;

namespace DevZone.Scale.Tests;

/// <summary>Many uploads within seconds.</summary>
public sealed class BurstTests
{
    private static readonly int Uploads = Sizes.Of(60, 1000);

    [Fact]
    public async Task Uploads_AreAllIngested_WhenTheyComeAtOnce()
    {
        var generator = new IssueGenerator(seed: 3);
        var issues = Enumerable.Range(0, Uploads).Select(i => generator.Generate(i)).ToList();
        await using var fleet = await Fleet.StartAsync(1);

        await Parallel.ForEachAsync(
            issues,
            new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = TestContext.Current.CancellationToken },
            async (issue, _) => await fleet.PutAsync($"{issue.Name}.txt", FirstPage(issue))
        );

        var states = await fleet.SettleAsync(Uploads);
        Assert.All(states, upload => Assert.Equal("ready", upload.Value));
    }

    private static string FirstPage(GeneratedIssue issue) => issue.Text[..issue.Text.IndexOf("2 版", StringComparison.Ordinal)];
}
