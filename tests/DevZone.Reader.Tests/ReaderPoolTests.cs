using DevZone.PageGenerator;
using DevZone.Reader.Pool;
using DevZone.Reader.Protocol;
using DevZone.Reading;

namespace DevZone.Reader.Tests;

public sealed class ReaderPoolTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ReadAsync_GivesLimitExceededAndGoesOn_WhenAFileTakesTooLong()
    {
        await using var pool = new ReaderPool(new ReaderPoolOptions { TimeLimit = TimeSpan.FromMilliseconds(1) });

        var result = await pool.ReadAsync(Samples.Plain, "slow.pdf", Cancel);

        Assert.Equal(RejectionCode.LimitExceeded, Assert.IsType<ReadResult.Rejected>(result).Code);
    }

    [Fact]
    public async Task ReadAsync_GivesLimitExceeded_WhenAChildGrowsTooLarge()
    {
        await using var pool = new ReaderPool(new ReaderPoolOptions { ResidentMemoryLimit = 10_000_000 });

        // Large enough that the watch looks at least once while it is read.
        var result = await pool.ReadAsync(HostilePdfs.All["100,000 pages"](), "large.pdf", Cancel);

        Assert.Equal(RejectionCode.LimitExceeded, Assert.IsType<ReadResult.Rejected>(result).Code);
    }

    [Fact]
    public async Task ReadAsync_ReadsAll_WhenMoreFilesComeThanThereAreChildren()
    {
        await using var pool = new ReaderPool(new ReaderPoolOptions { Children = 2 });

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => pool.ReadAsync(Samples.Plain, $"{i}.pdf", Cancel)));

        Assert.All(results, result => Assert.True(Samples.IsRead(result)));
    }

    [Fact]
    public async Task ReadAsync_ReadsWhatComesBefore_WhenFormsDrawEachOther()
    {
        await using var pool = new ReaderPool();

        Assert.True(Samples.IsRead(await pool.ReadAsync(HostilePdfs.FormsThatDrawEachOther(), "x.pdf", Cancel)));
    }

    [Fact]
    public async Task ReadAsync_TakesFramesLargerThanAPipe_WhenTheFileIsLarge()
    {
        await using var pool = new ReaderPool();
        byte[] padded = [.. Samples.Plain, .. new byte[20_000_000]];

        Assert.True(Samples.IsRead(await pool.ReadAsync(padded, "large.pdf", Cancel)));
    }

    [Fact]
    public async Task ReadAsync_ReplacesTheChild_WhenItWasKilledFromOutside()
    {
        using var child = ChildProcess.Start(new ReaderPoolOptions());
        using (var process = System.Diagnostics.Process.GetProcessById(child.Id))
        {
            process.Kill();
            await process.WaitForExitAsync(Cancel);
        }

        var result = await child.ReadAsync(Samples.Plain, "x.pdf", Cancel);

        Assert.Equal(RejectionCode.DamagedPdf, Assert.IsType<ReadResult.Rejected>(result).Code);
        Assert.False(child.IsUsable);
    }

    [Fact]
    public async Task ReadAsync_Throws_WhenItIsCancelled()
    {
        await using var pool = new ReaderPool();
        using var given = new CancellationTokenSource();
        var reading = pool.ReadAsync(HostilePdfs.All["100,000 pages"](), "x.pdf", given.Token);
        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.True(Samples.IsRead(await pool.ReadAsync(Samples.Plain, "next.pdf", Cancel)));
    }

    [Fact]
    public void Start_KeepsSecretsFromTheChild_WhenTheParentHasThem()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads /proc.");
        Environment.SetEnvironmentVariable("AzureWebJobsStorage", "AccountKey=secret");
        using var child = ChildProcess.Start(new ReaderPoolOptions());

        var environment = File.ReadAllText($"/proc/{child.Id}/environ");

        Assert.Contains("DOTNET_GCHeapHardLimit", environment);
        Assert.DoesNotContain("secret", environment);
    }

    [Fact]
    public void Constructor_Throws_WhenTheProgramIsMissing() =>
        Assert.Throws<InvalidOperationException>(() => new ReaderPool(new ReaderPoolOptions { Program = "/nowhere/DevZone.Reader.dll" }));

    [Fact]
    public async Task ReadAsync_SaysSo_WhenThePdfIsEncrypted()
    {
        var file = PdfFile
            .OnePage("BT ET")
            .Add(9, $"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('0', 64)}> /U <{new string('1', 64)}> >>");
        file.Trailer = "/Encrypt 9 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]";
        await using var pool = new ReaderPool();

        var result = await pool.ReadAsync(file.ToBytes(), "x.pdf", Cancel);

        Assert.Equal(RejectionCode.EncryptedPdf, Assert.IsType<ReadResult.Rejected>(result).Code);
    }

    [Fact]
    public async Task ReadAsync_ReadsInThisProcess_WhenTheFileIsNoPdf()
    {
        await using var pool = new ReaderPool(new ReaderPoolOptions { TimeLimit = TimeSpan.FromMilliseconds(1) });

        var result = await pool.ReadAsync("  "u8.ToArray(), "x.txt", Cancel);

        Assert.Equal(RejectionCode.Empty, Assert.IsType<ReadResult.Rejected>(result).Code);
    }

    [Fact]
    public void Decode_Throws_WhenTheChildsProgramBroke()
    {
        var frame = ReadResultFrame.EncodeFailure(new InvalidOperationException("The layout has no columns."));

        Assert.Contains("no columns", Assert.Throws<ReadingFailedException>(() => ReadResultFrame.Decode(frame)).Message);
    }
}
