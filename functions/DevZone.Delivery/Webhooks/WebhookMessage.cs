using System.Text.Json.Nodes;
using DevZone.Archive.Digests.Rendering;

namespace DevZone.Delivery.Webhooks;

/// <summary>What a webhook is told. The same digest gives the same id and the same bytes, at every attempt.</summary>
/// <param name="Id">Identifies the message: one that came before can be left alone.</param>
/// <param name="Body">JSON.</param>
internal sealed record WebhookMessage(string Id, byte[] Body)
{
    private const string Type = "digest.compiled";

    public static WebhookMessage Of(DigestToSend digest, DigestLinks links)
    {
        var week = digest.Stored.Week;
        var data = new JsonObject { ["week"] = week.ToString() };
        if (links.BaseAddress is { } site)
        {
            data["link"] = new Uri(site, $"/api/summaries/{week}").ToString();
        }

        data["digest"] = JsonNode.Parse(digest.Json.ToMemory().Span);
        var body = new JsonObject
        {
            ["type"] = Type,
            ["timestamp"] = $"{digest.Stored.Compiled.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffZ}",
            ["data"] = data,
        };
        return new WebhookMessage($"digest-{week}-{digest.Content}", System.Text.Encoding.UTF8.GetBytes(body.ToJsonString()));
    }
}
