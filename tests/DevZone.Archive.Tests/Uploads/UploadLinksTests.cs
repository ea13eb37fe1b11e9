using System.Net;
using System.Text;
using System.Web;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using DevZone.Archive.Identity;
using DevZone.Archive.Storage;
using DevZone.Archive.Tests.Support;
using DevZone.Archive.Uploads;

namespace DevZone.Archive.Tests.Uploads;

/// <summary>
/// Addresses under a managed identity. The emulator has no identities, so a transport answers in the storage's place; what an address
/// signed by the account's key allows is tried out over HTTP, in the tests of the API.
/// </summary>
public sealed class UploadLinksTests
{
    [Fact]
    public async Task Create_SignsWithADelegatedKey_ToWriteOneBlobOverHttps_ForTheTimeAsked()
    {
        using var storage = new StorageInAzure();
        var links = new UploadLinks(storage.Open(), new ManualClock());

        var link = await links.CreateAsync("周刊/第9期.pdf", TimeSpan.FromMinutes(15), TestArchive.Cancellation);

        Assert.Equal(
            "https://account.blob.core.windows.net/issues/周刊/第9期.pdf",
            Uri.UnescapeDataString(link.Address.GetLeftPart(UriPartial.Path))
        );
        var signed = HttpUtility.ParseQueryString(link.Address.Query);
        Assert.Equal(("w", "b", "https"), (signed["sp"], signed["sr"], signed["spr"]));
        Assert.Equal(("identity", "tenant"), (signed["skoid"], signed["sktid"]));
        Assert.Equal(("2025-06-01T03:55:00Z", "2025-06-01T04:15:00Z"), (signed["st"], signed["se"]));
        Assert.Equal(new DateTimeOffset(2025, 6, 1, 4, 15, 0, TimeSpan.Zero), link.Expires);
        Assert.False(string.IsNullOrEmpty(signed["sig"]));
        Assert.Equal(UploadId.Of("周刊/第9期.pdf"), link.UploadId);
        Assert.Equal("<Start>2025-06-01T03:55:00Z</Start><Expiry>2025-06-01T04:15:00Z</Expiry>", storage.AskedFor);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../a.txt")]
    [InlineData("a/")]
    public async Task Create_RefusesNames_ThatCannotBeListed(string name)
    {
        using var storage = new StorageInAzure();
        var links = new UploadLinks(storage.Open(), new ManualClock());

        await Assert.ThrowsAsync<ArgumentException>(() => links.CreateAsync(name, TimeSpan.FromMinutes(15), TestArchive.Cancellation));
    }

    /// <summary>An account that has all containers and delegates a key.</summary>
    private sealed class StorageInAzure : HttpMessageHandler
    {
        /// <summary>For which time a key was asked.</summary>
        public string AskedFor { get; private set; } = "";

        public ArchiveStorage Open()
        {
            var transport = new HttpClientTransport(this);
            return new ArchiveStorage(
                new BlobServiceClient(Address("blob"), new Identity(), new BlobClientOptions { Transport = transport }),
                new TableServiceClient(Address("table"), new Identity(), new TableClientOptions { Transport = transport }),
                new QueueServiceClient(Address("queue"), new Identity(), new QueueClientOptions { Transport = transport })
            );
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!request.RequestUri!.Query.Contains("comp=userdelegationkey", StringComparison.Ordinal))
            {
                return new HttpResponseMessage(
                    request.RequestUri.Host.Contains("table", StringComparison.Ordinal) ? HttpStatusCode.NoContent : HttpStatusCode.Created
                );
            }
            var asked = await request.Content!.ReadAsStringAsync(cancellationToken);
            AskedFor = asked[asked.IndexOf("<Start>", StringComparison.Ordinal)..asked.IndexOf("</KeyInfo>", StringComparison.Ordinal)];
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(
                    $"""
                    <?xml version="1.0" encoding="utf-8"?>
                    <UserDelegationKey>
                      <SignedOid>identity</SignedOid><SignedTid>tenant</SignedTid>
                      <SignedStart>2025-06-01T03:55:00Z</SignedStart><SignedExpiry>2025-06-01T04:15:00Z</SignedExpiry>
                      <SignedService>b</SignedService><SignedVersion>2020-02-10</SignedVersion>
                      <Value>{Convert.ToBase64String(Encoding.ASCII.GetBytes("key"))}</Value>
                    </UserDelegationKey>
                    """,
                    Encoding.UTF8,
                    "application/xml"
                ),
            };
        }

        private static Uri Address(string service) => new($"https://account.{service}.core.windows.net");
    }

    private sealed class Identity : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
