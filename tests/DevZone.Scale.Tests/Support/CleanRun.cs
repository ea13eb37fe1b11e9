using DevZone.Generator;

namespace DevZone.Scale.Tests.Support;

/// <summary>The same issues in order, to one host, without a fault: what every other run must come to.</summary>
internal static class CleanRun
{
    /// <param name="issues">The issues as they came first.</param>
    /// <param name="corrections">Later versions of some of them.</param>
    public static async Task<IReadOnlyList<string>> ImageAsync(
        IReadOnlyList<GeneratedIssue> issues,
        IReadOnlyList<GeneratedIssue> corrections
    )
    {
        await using var fleet = await Fleet.StartAsync(1);
        foreach (var round in new[] { issues, corrections })
        {
            foreach (var issue in round)
            {
                await fleet.PostAsync($"{issue.Name}.txt", issue.Text);
            }

            await fleet.SettleAsync(issues.Count);
        }

        await fleet.CompileDigestsAsync(issues.Count);
        return await ArchiveImage.TakeAsync(fleet.ConnectionString);
    }

    /// <summary>Fails unless an archive comes to hold the same, and says what is different.</summary>
    public static async Task AssertEqualAsync(IReadOnlyList<string> expected, Fleet fleet)
    {
        Assert.NotEmpty(expected);
        // Hosts that compiled the same digest may still be replacing each other's files.
        IReadOnlyList<string> actual = [];
        for (var attempt = 0; attempt < 10 && !expected.SequenceEqual(actual); attempt++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
            actual = await ArchiveImage.TakeAsync(fleet.ConnectionString);
        }

        Assert.Equal([], expected.Except(actual).Take(5).Select(line => $"missing: {line}"));
        Assert.Equal([], actual.Except(expected).Take(5).Select(line => $"too much: {line}"));
        Assert.Equal(expected.Count, actual.Count);
    }
}
