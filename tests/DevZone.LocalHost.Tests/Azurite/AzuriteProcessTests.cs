using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using DevZone.Azurite;
using DevZone.Testing;

namespace DevZone.LocalHost.Tests.Azurite;

public sealed class AzuriteProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task StartAsync_KeepsData_WhenStoppedAndStartedAgain()
    {
        var options = new AzuriteOptions { DataFolder = folder.Path };
        await using (var first = await AzuriteProcess.StartAsync(options, Cancel))
        {
            var container = new BlobContainerClient(first.ConnectionString, "kept");
            await container.CreateAsync(cancellationToken: Cancel);
            await container.UploadBlobAsync("周刊.txt", BinaryData.FromString("第17期"), Cancel);
        }

        await using var second = await AzuriteProcess.StartAsync(options, Cancel);
        var blob = new BlobContainerClient(second.ConnectionString, "kept").GetBlobClient("周刊.txt");
        Assert.Equal("第17期", (await blob.DownloadContentAsync(Cancel)).Value.Content.ToString());
    }

    [Fact]
    public async Task StartAsync_GivesEachItsOwnPorts_WhenStartedSideBySide()
    {
        var starts = Enumerable
            .Range(0, 3)
            .Select(i => AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = folder.In(i.ToString()) }, Cancel));
        var running = await Task.WhenAll(starts);
        try
        {
            Assert.Equal(9, running.SelectMany(a => new[] { a.Ports.Blob, a.Ports.Queue, a.Ports.Table }).Distinct().Count());
            foreach (var azurite in running)
            {
                await new QueueClient(azurite.ConnectionString, "own").CreateAsync(cancellationToken: Cancel);
            }
        }
        finally
        {
            foreach (var azurite in running)
            {
                await azurite.DisposeAsync();
            }
        }
    }

    [Fact]
    public async Task StartAsync_SaysWhy_WhenAPortIsTaken()
    {
        await using var first = await AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = folder.In("a") }, Cancel);
        var error = await Assert.ThrowsAsync<AzuriteException>(() =>
            AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = folder.In("b"), Ports = first.Ports }, Cancel)
        );
        Assert.Contains("EADDRINUSE", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_SaysWhatToDo_WhenThereIsNoCheckout()
    {
        var options = new AzuriteOptions { DataFolder = folder.In("data"), SearchFrom = folder.Path };
        var error = await Assert.ThrowsAsync<AzuriteException>(() => AzuriteProcess.StartAsync(options, Cancel));
        Assert.Contains("package.json", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true", true)]
    [InlineData("usedevelopmentstorage=TRUE;", true)]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=x", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsDevelopmentStorage_KnowsTheShortForm(string? connection, bool expected) =>
        Assert.Equal(expected, AzuriteConnection.IsDevelopmentStorage(connection));
}
