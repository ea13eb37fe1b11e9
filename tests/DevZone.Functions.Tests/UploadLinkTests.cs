using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using DevZone.Testing;
using static DevZone.Functions.Tests.ApiClient;

namespace DevZone.Functions.Tests;

/// <summary>Files that are sent straight into the storage, by an address that the API hands out.</summary>
public sealed class UploadLinkTests(FunctionsHost host)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("周刊 第9期/")]
    [InlineData("百分 %2F ")]
    [InlineData("plus+and&")]
    public async Task Link_TakesAFile_WhichIsReadByItself(string prefix)
    {
        var name = prefix + UniqueName();
        var link = await LinkAsync(name);
        var text = IssueText(UniqueNumber(), new DateOnly(2026, 4, 17), "青陵经开区新项目签约\n\n青陵经开区新能源项目签约，总投资30亿元。");
        using var stored = await PutAsync(link, Encoding.UTF8.GetBytes(text));
        Assert.Equal(HttpStatusCode.Created, stored.StatusCode);

        var upload = await ArrivedAsync(link);
        Assert.Equal((link.Text("id"), name, "ready"), (upload.Text("id"), upload.Text("name"), upload.Text("state")));
    }

    [Fact]
    public async Task Link_TakesALargerFileThanTheApi()
    {
        var link = await LinkAsync(UniqueName(".pdf"));
        var sample = await File.ReadAllBytesAsync(RepositoryPaths.In("samples", "2026-03-06.pdf"), Cancel);
        var padded = Padded(sample, (int)(99.5 * 1024 * 1024));
        Assert.True(padded.Length < link.GetProperty("maxBytes").GetInt64());
        using var stored = await PutAsync(link, padded);
        Assert.Equal(HttpStatusCode.Created, stored.StatusCode);

        // Another test may have uploaded the same issue as a PDF or text.
        var upload = await ArrivedAsync(link);
        Assert.True(upload.Text("state") is "ready" or "superseded", $"{upload}");
        Assert.Equal(padded.Length, upload.GetProperty("size").GetInt64());
        await TakeBackAsync(upload);
    }

    [Fact]
    public async Task File_IsRejected_WhenItIsLargerThanWhatIsRead()
    {
        var link = await LinkAsync(UniqueName(".pdf"));
        using var stored = await PutAsync(link, new byte[120_000_000]);
        Assert.Equal(HttpStatusCode.Created, stored.StatusCode);
        var upload = await ArrivedAsync(link);
        Assert.Equal(("rejected", "too_large"), (upload.Text("state"), upload.Text("code")));
        await TakeBackAsync(upload);
    }

    [Fact]
    public async Task Link_WritesThatOneFile_AndDoesNothingElse()
    {
        var name = UniqueName();
        var link = await LinkAsync(name);
        using (var stored = await PutAsync(link, []))
        {
            Assert.Equal(HttpStatusCode.Created, stored.StatusCode);
        }

        var file = new UriBuilder(link.Text("url"));
        var container = new UriBuilder(file.Uri) { Path = file.Path[..file.Path.LastIndexOf('/')] };
        var other = new UriBuilder(file.Uri) { Path = $"{container.Path}/{UniqueName()}" };
        var list = new UriBuilder(container.Uri) { Query = $"restype=container&comp=list&{container.Query.TrimStart('?')}" };
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Get, file.Uri));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Head, file.Uri));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Delete, file.Uri));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Get, list.Uri));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Get, other.Uri));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Put, other.Uri));
    }

    [Fact]
    public async Task Link_IsGoodForAShortTime()
    {
        var link = await LinkAsync(UniqueName());
        var expires = DateTimeOffset.Parse(link.Text("expires"), CultureInfo.InvariantCulture);
        Assert.InRange(expires - DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(15));
        var stale = new UriBuilder(link.Text("url"));
        // The time is signed: nobody can make it longer.
        stale.Query = stale.Query.Replace("se=20", "se=21", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Put, stale.Uri));
    }

    [Theory]
    [InlineData("api/uploads", "invalid_parameter")]
    [InlineData("api/uploads?name=a/", "invalid_name")]
    public async Task Link_WantsAGoodName(string path, string code)
    {
        using var client = host.KeyedClient();
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content: null, Cancel);
        await answer.ProblemAsync(HttpStatusCode.BadRequest, code);
    }

    /// <summary>
    /// The same PDF with an object at its end that nothing refers to: an incremental update of ISO 32000-1, 7.5.6.
    /// </summary>
    private static byte[] Padded(byte[] pdf, int size)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var previous = text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + "startxref".Length)..].Trim().Split('\n')[0].Trim();
        var root = System.Text.RegularExpressions.Regex.Match(text, @"/Root\s+(\d+ \d+ R)").Groups[1].Value;
        var header = $"\n99999 0 obj\n<</Length {size - pdf.Length}>>\nstream\n";
        var start = pdf.Length + header.Length + (size - pdf.Length);
        var trailer =
            $"\nendstream\nendobj\nxref\n99999 1\n{pdf.Length + 1:D10} 00000 n \ntrailer\n<</Size 100000/Root {root}/Prev {previous}>>\n"
            + $"startxref\n{start + "\nendstream\nendobj\n".Length}\n%%EOF\n";
        return [.. pdf, .. Encoding.ASCII.GetBytes(header), .. new byte[size - pdf.Length], .. Encoding.ASCII.GetBytes(trailer)];
    }

    private async Task<JsonElement> LinkAsync(string name)
    {
        using var client = host.KeyedClient();
        using var answer = await client.PostAsync(
            new Uri($"api/uploads?name={Uri.EscapeDataString(name)}", UriKind.Relative),
            content: null,
            Cancel
        );
        return await answer.JsonAsync(HttpStatusCode.OK);
    }

    /// <summary>Sends a file as the answer says, knowing nothing of the storage.</summary>
    private static async Task<HttpResponseMessage> PutAsync(JsonElement link, byte[] content)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(link.Text("method")), link.Text("url"))
        {
            Content = new ByteArrayContent(content),
        };
        foreach (var header in link.GetProperty("headers").EnumerateObject())
        {
            request.Headers.Add(header.Name, header.Value.GetString());
        }

        return await client.SendAsync(request, Cancel);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpMethod method, Uri address)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, address);
        if (method == HttpMethod.Put)
        {
            request.Headers.Add("x-ms-blob-type", "BlockBlob");
            request.Content = new ByteArrayContent([]);
        }

        using var answer = await client.SendAsync(request, Cancel);
        return answer.StatusCode;
    }

    private async Task<JsonElement> ArrivedAsync(JsonElement link)
    {
        var state = link.Text("state");
        await Eventually.TrueAsync(
            async () =>
            {
                using var answer = await host.GetAsync(state);
                return answer.StatusCode == HttpStatusCode.OK;
            },
            $"{state} is known",
            TimeSpan.FromSeconds(60)
        );
        return await host.SettledAsync(new Uri(state, UriKind.Relative));
    }

    private async Task TakeBackAsync(JsonElement upload)
    {
        using var client = host.KeyedClient();
        using var deleted = await client.DeleteAsync(new Uri($"api/uploads/{upload.Text("id")}", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
    }
}
