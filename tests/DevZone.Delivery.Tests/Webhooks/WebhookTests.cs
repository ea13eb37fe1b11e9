using System.Diagnostics;
using System.Text;
using System.Text.Json;
using DevZone.Delivery.Tests.Support;
using DevZone.Delivery.Webhooks;
using DevZone.Testing;

namespace DevZone.Delivery.Tests.Webhooks;

public sealed class WebhookTests(AzuriteFixture azurite)
{
    private const string Secret = "whsec_ZGV2em9uZS10ZXN0cy1zZWNyZXQtMDEyMzQ1Njc4OQ==";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // The example of the specification's own libraries.
    [Fact]
    public void Of_SignsAsStandardWebhooksSays()
    {
        Assert.True(WebhookSignature.TryReadSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", out var secret));
        Assert.Equal(
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            WebhookSignature.Of(
                secret,
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                DateTimeOffset.FromUnixTimeSeconds(1614265330),
                "{\"test\": 2432232314}"u8
            )
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ZGV2em9uZS10ZXN0cy1zZWNyZXQtMDEyMzQ1Njc4OQ==")]
    [InlineData("whsec_not Base64!")]
    [InlineData("whsec_c2hvcnQ=")]
    public void TryReadSecret_RefusesWhatIsNone(string? text) => Assert.False(WebhookSignature.TryReadSecret(text, out _));

    [Fact]
    public async Task Send_TellsTheDigest_SignedSoThatTheDocumentedSampleVerifiesIt()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        await using var archive = await DeliveringArchive.CreateAsync(azurite);

        Assert.Equal(1, await archive.DeliveryTo(To(receiver, archive)).DeliverDueAsync(Cancel));

        var request = Assert.Single(receiver.Requests);
        var message = JsonSerializer.Deserialize<JsonElement>(request.Body);
        Assert.Equal("digest.compiled", message.GetProperty("type").GetString());
        Assert.Equal("2026-W10", message.GetProperty("data").GetProperty("week").GetString());
        Assert.Equal("https://zones.example/api/summaries/2026-W10", message.GetProperty("data").GetProperty("link").GetString());
        Assert.NotEqual(0, message.GetProperty("data").GetProperty("digest").GetProperty("newProjects").GetArrayLength());
        Assert.True(await VerifiesAsync(request, request.Body));
        Assert.False(await VerifiesAsync(request, request.Body + " "));
        Assert.False(await VerifiesAsync(request with { Id = "another" }, request.Body));
    }

    [Fact]
    public async Task Send_RepeatsTheSameMessage_UntilItIsTaken()
    {
        await using var receiver = await WebhookReceiver.StartAsync(503, 429, 500, 200);
        await using var archive = await DeliveringArchive.CreateAsync(azurite);

        Assert.Equal(1, await archive.DeliveryTo(To(receiver, archive)).DeliverDueAsync(Cancel));

        Assert.Equal(4, receiver.Requests.Count);
        Assert.Single(receiver.Requests.Select(request => (request.Id, request.Body)).Distinct());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(410)]
    [InlineData(302)]
    public async Task Send_DoesNotRepeat_WhatIsRefused(int status)
    {
        await using var receiver = await WebhookReceiver.StartAsync(status);
        await using var archive = await DeliveringArchive.CreateAsync(azurite);

        Assert.Equal(0, await archive.DeliveryTo(To(receiver, archive)).DeliverDueAsync(Cancel));

        Assert.Single(receiver.Requests);
    }

    [Fact]
    public async Task Send_TriesAgainWithTheNextRun_WithTheSameId()
    {
        await using var receiver = await WebhookReceiver.StartAsync(400, 200);
        await using var archive = await DeliveringArchive.CreateAsync(azurite);
        var delivery = archive.DeliveryTo(To(receiver, archive));

        await delivery.DeliverDueAsync(Cancel);
        archive.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(1, await delivery.DeliverDueAsync(Cancel));

        Assert.Single(receiver.Requests.Select(request => request.Id).Distinct());
        Assert.Equal(2, receiver.Requests.Select(request => request.Timestamp).Distinct().Count());
    }

    [Theory]
    [InlineData("https://hooks.example/digest", Secret, null)]
    [InlineData("http://127.0.0.1:8080/digest", Secret, null)]
    [InlineData("http://hooks.example/digest", Secret, "Address must be an https address.")]
    [InlineData("/digest", Secret, "Address must be an https address.")]
    [InlineData("https://hooks.example/digest", "guess", "Secret must be 'whsec_'")]
    public void Problems_NamesTheSetting(string address, string secret, string? problem)
    {
        var hook = new WebhookOptions { Address = new Uri(address, UriKind.RelativeOrAbsolute), Secret = secret };
        var problems = new DeliveryOptions { Webhook = hook }.Problems();
        if (problem is null)
        {
            Assert.Empty(problems);
            return;
        }

        Assert.StartsWith($"Webhook__{problem}", Assert.Single(problems), StringComparison.Ordinal);
    }

    private static WebhookRecipient To(WebhookReceiver receiver, DeliveringArchive archive)
    {
        var options = new WebhookOptions { Address = receiver.Address, Secret = Secret };
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        // The pauses between retries are the pipeline's own clock.
        return new WebhookRecipient(options, DeliveringArchive.Style.Links, http, archive.Clock, TimeSpan.FromMilliseconds(1));
    }

    /// <summary>Runs the Python sample of docs/delivery.md on a request; its clock is the request's.</summary>
    private static async Task<bool> VerifiesAsync(ReceivedRequest request, string body)
    {
        var docs = await File.ReadAllTextAsync(RepositoryPaths.In("docs", "delivery.md"), Cancel);
        var sample = docs.Split("```python\n")[1].Split("```")[0];
        var call = $"""

            import sys
            headers = dict(zip(["webhook-id", "webhook-timestamp", "webhook-signature"], sys.argv[1:4]))
            sys.exit(0 if verify("{Secret}", headers, sys.stdin.buffer.read(), now=int(sys.argv[2])) else 3)
            """;
        var start = new ProcessStartInfo("python3", ["-c", sample + call, request.Id, request.Timestamp, request.Signature])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(body), Cancel);
        process.StandardInput.Close();
        await process.WaitForExitAsync(Cancel);
        return process.ExitCode switch
        {
            0 => true,
            3 => false,
            var other => throw new InvalidOperationException($"The sample ended with {other}."),
        };
    }
}
