using System.Net.Sockets;

namespace DevZone.Azurite;

/// <summary>Connection strings of the development account, whose name and key are public and the same everywhere.</summary>
public static class AzuriteConnection
{
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>The short form that stands for the default ports.</summary>
    public const string DevelopmentStorage = "UseDevelopmentStorage=true";

    /// <summary>The connection string for services on the given loopback ports.</summary>
    public static string ForPorts((int Blob, int Queue, int Table) ports) =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint=http://127.0.0.1:{ports.Blob}/{Account};"
        + $"QueueEndpoint=http://127.0.0.1:{ports.Queue}/{Account};"
        + $"TableEndpoint=http://127.0.0.1:{ports.Table}/{Account};";

    /// <summary>Whether a connection string is the short form that stands for the default ports.</summary>
    public static bool IsDevelopmentStorage(string? connectionString) =>
        string.Equals(connectionString?.Trim().TrimEnd(';'), DevelopmentStorage, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether anything listens on the default blob port.</summary>
    public static async Task<bool> AnswersOnDefaultPortsAsync(CancellationToken cancellationToken = default)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", AzuriteOptions.DefaultPorts.Blob, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
