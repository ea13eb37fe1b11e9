using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using DevZone.LocalHost.Invocation;

namespace DevZone.LocalHost.Blobs;

/// <summary>What a blob function gets: the blob in the type it asks for, and the path's parameters by name.</summary>
internal static class BlobTriggerInput
{
    public static FunctionTrigger Create(
        BlobContainerClient container,
        string name,
        IReadOnlyDictionary<string, string> parameters,
        string reason
    )
    {
        var data = parameters.ToDictionary(pair => pair.Key, pair => (object?)pair.Value, StringComparer.OrdinalIgnoreCase);
        data["BlobTrigger"] = $"{container.Name}/{name}";
        data["Uri"] = container.GetBlobClient(name).Uri;
        return new FunctionTrigger
        {
            Reason = reason,
            Bind = (type, cancellationToken) => BindAsync(container, name, type, cancellationToken),
            Data = data,
        };
    }

    private static async ValueTask<object?> BindAsync(
        BlobContainerClient container,
        string name,
        Type type,
        CancellationToken cancellationToken
    )
    {
        var blob = container.GetBlobClient(name);
        return type switch
        {
            _ when type == typeof(BlobClient) => blob,
            _ when type == typeof(BlobBaseClient) => container.GetBlobBaseClient(name),
            _ when type == typeof(BlockBlobClient) => container.GetBlockBlobClient(name),
            _ when type == typeof(BlobContainerClient) => container,
            _ when type == typeof(Stream) => await blob.OpenReadAsync(
                new BlobOpenReadOptions(allowModifications: false),
                cancellationToken
            ),
            _ when type == typeof(string) => (await blob.DownloadContentAsync(cancellationToken)).Value.Content.ToString(),
            _ when type == typeof(byte[]) => (await blob.DownloadContentAsync(cancellationToken)).Value.Content.ToArray(),
            _ => throw new InvalidOperationException($"A blob trigger does not bind to {type}."),
        };
    }
}
