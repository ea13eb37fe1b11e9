using System.Diagnostics;
using DevZone.Reading;

namespace DevZone.Reader.Tests;

/// <summary>Whatever is uploaded ends in a typed outcome, in time, and the next upload is read.</summary>
public sealed class HostileFileTests(HostileFileTests.Pool pool) : IClassFixture<HostileFileTests.Pool>
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly string[] Expected =
    [
        RejectionCode.DamagedPdf,
        RejectionCode.LimitExceeded,
        RejectionCode.NeedsOcr,
        RejectionCode.Empty,
        RejectionCode.NoArticles,
    ];

    public static TheoryData<string> Names => [.. HostilePdfs.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ReadAsync_EndsTypedInTimeAndReadsTheNextFile_WhenTheFileIsHostile(string name)
    {
        var bytes = HostilePdfs.All[name]();
        var clock = Stopwatch.StartNew();

        var result = await pool.Reader.ReadAsync(bytes, name + ".pdf", TestContext.Current.CancellationToken);

        Assert.True(clock.Elapsed < Limit, $"{name} took {clock.Elapsed}.");
        if (result is ReadResult.Rejected rejected)
        {
            Assert.NotEmpty(rejected.Reason);
            Assert.Contains(rejected.Code, Expected.AsEnumerable());
        }
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{clock.Elapsed.TotalSeconds:0.0} s: {result.ToString()![..Math.Min(200, result.ToString()!.Length)]}"
        );

        var next = await pool.Reader.ReadAsync(Samples.Plain, "next.pdf", TestContext.Current.CancellationToken);
        Assert.True(Samples.IsRead(next), $"After {name} the next file came to {next}.");
    }

    public sealed class Pool : IAsyncDisposable
    {
        public ReaderPool Reader { get; } = new();

        public ValueTask DisposeAsync() => Reader.DisposeAsync();
    }
}
