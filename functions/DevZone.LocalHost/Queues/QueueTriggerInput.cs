using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Storage.Queues.Models;
using DevZone.LocalHost.Invocation;

namespace DevZone.LocalHost.Queues;

/// <summary>What a queue function gets: the message in the type it asks for, and the message's properties by name.</summary>
internal static class QueueTriggerInput
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    /// <summary>The message's bytes, or null when it is not Base64.</summary>
    public static byte[]? Decode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }

    public static FunctionTrigger Create(byte[] body, string reason, QueueMessage? message = null) =>
        new()
        {
            Reason = reason,
            Bind = (type, _) => ValueTask.FromResult(Bind(body, type, message)),
            Data = Data(body, message),
        };

    private static object? Bind(byte[] body, Type type, QueueMessage? message) =>
        type == typeof(string) ? Encoding.UTF8.GetString(body)
        : type == typeof(byte[]) ? body
        : type == typeof(BinaryData) ? BinaryData.FromBytes(body)
        : type == typeof(QueueMessage) ? message ?? QueuesModelFactory.QueueMessage("", "", BinaryData.FromBytes(body), dequeueCount: 1)
        : JsonSerializer.Deserialize(body, type, Json);

    private static Dictionary<string, object?> Data(byte[] body, QueueMessage? message)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["QueueTrigger"] = Encoding.UTF8.GetString(body) };
        if (message is not null)
        {
            data["Id"] = message.MessageId;
            data["PopReceipt"] = message.PopReceipt;
            data["DequeueCount"] = message.DequeueCount.ToString(CultureInfo.InvariantCulture);
            data["InsertionTime"] = message.InsertedOn;
            data["ExpirationTime"] = message.ExpiresOn;
            data["NextVisibleTime"] = message.NextVisibleOn;
        }

        return data;
    }
}
