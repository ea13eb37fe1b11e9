using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using DevZone.Azurite;
using Xunit;

namespace DevZone.Testing;

/// <summary>
/// One Azurite for a whole test project, on free ports and in a folder of its own. Use it as an assembly fixture:
/// <c>[assembly: AssemblyFixture(typeof(AzuriteFixture))]</c>. Tests that share it keep apart by unique names.
/// </summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private AzuriteProcess? azurite;
    private static int names;

    /// <summary>Keeps nothing on disk; see <see cref="AzuriteOptions.InMemory"/>.</summary>
    public bool InMemory { get; init; }

    /// <summary>Connection string for blobs, queues and tables.</summary>
    public string ConnectionString => (azurite ?? throw new InvalidOperationException("The fixture is not initialised.")).ConnectionString;

    /// <summary>Blob client of this Azurite.</summary>
    public BlobServiceClient Blobs => new(ConnectionString);

    /// <summary>Queue client of this Azurite; messages go Base64, as the functions host wants them.</summary>
    public QueueServiceClient Queues => new(ConnectionString, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });

    /// <summary>Table client of this Azurite.</summary>
    public TableServiceClient Tables => new(ConnectionString);

    /// <summary>A name that no other test uses and that containers, queues and tables all accept: letters and digits.</summary>
    public static string UniqueName(string prefix = "test") => $"{prefix}{Environment.ProcessId}x{Interlocked.Increment(ref names)}";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() =>
        azurite = await AzuriteProcess.StartAsync(
            new AzuriteOptions
            {
                DataFolder = folder.Path,
                InMemory = InMemory,
                Progress = Console.Error.WriteLine,
            }
        );

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (azurite is not null)
        {
            await azurite.DisposeAsync();
        }

        folder.Dispose();
    }
}
