using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using DevZone.LocalHost.Hosting;
using DevZone.LocalHost.Storage;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.LocalHost.Timers;

/// <summary>Keeps each timer's status where the real host does: timers/HOST/FUNCTION/status.</summary>
internal sealed class TimerStatusStore(StorageConnections storage, HostIdentity identity)
{
    public async Task<ScheduleStatus?> ReadAsync(string function, CancellationToken cancellationToken)
    {
        try
        {
            var content = await Blob(function).DownloadContentAsync(cancellationToken);
            return JsonSerializer.Deserialize<ScheduleStatus>(content.Value.Content);
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            return null;
        }
    }

    public Task WriteAsync(string function, ScheduleStatus status, CancellationToken cancellationToken) =>
        Blob(function).UploadAsync(BinaryData.FromObjectAsJson(status), overwrite: true, cancellationToken);

    private BlobClient Blob(string function) =>
        storage.HostContainer.GetBlobClient($"timers/{identity.Id}/Host.Functions.{function}/status");
}
