using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Storage.Queues;

namespace DevZone.LocalHost.Blobs;

/// <summary>Where blobs are reported that a function failed on time after time: the same queue and message as the real host's.</summary>
internal static class PoisonBlobQueue
{
    public const string Name = "webjobs-blobtrigger-poison";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task ReportAsync(QueueServiceClient queues, string function, string container, string name, string etag)
    {
        var queue = queues.GetQueueClient(Name);
        await queue.CreateIfNotExistsAsync();
        var message = new
        {
            Type = "BlobTrigger",
            FunctionId = "Host.Functions." + function,
            BlobType = "BlockBlob",
            ContainerName = container,
            BlobName = name,
            ETag = etag,
        };
        await queue.SendMessageAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(message, Json))));
    }
}
