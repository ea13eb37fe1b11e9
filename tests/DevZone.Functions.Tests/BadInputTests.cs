using System.Net;
using System.Text;
using static DevZone.Functions.Tests.ApiClient;

namespace DevZone.Functions.Tests;

/// <summary>Each bad file ends in a state that says why; the host goes on, and the next upload is read.</summary>
public sealed class BadInputTests(FunctionsHost host)
{
    private static readonly byte[] Png =
    [
        0x89,
        (byte)'P',
        (byte)'N',
        (byte)'G',
        0x0D,
        0x0A,
        0x1A,
        0x0A,
        0,
        0,
        0,
        13,
        .. "IHDR"u8,
        0,
        0,
        0,
        1,
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, byte[], string> BadFiles =>
        new()
        {
            { "empty.txt", [], "empty" },
            { "blank.txt", "\r\n  \n"u8.ToArray(), "empty" },
            { "no-article.txt", "青陵科技报\n\n园区建设周刊\n\n第8期 总第2106期\n\n2026年3月6日 星期五\n"u8.ToArray(), "no_articles" },
            { "random.txt", [.. Enumerable.Range(0, 4000).Select(index => (byte)(0x80 | ((index * 7919) >> 3)))], "unknown_encoding" },
            { "picture.pdf", Png, "unsupported_type" },
            { "broken.pdf", "%PDF-1.7\nnothing that follows is one"u8.ToArray(), "damaged_pdf" },
            { "encrypted.pdf", EncryptedPdf(), "encrypted_pdf" },
        };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task Upload_IsRejectedWithItsReason(string name, byte[] content, string code)
    {
        var upload = await host.UploadAsync(Path.GetFileNameWithoutExtension(name) + UniqueName(Path.GetExtension(name)), content);
        Assert.Equal(("rejected", code), (upload.Text("state"), upload.Text("code")));
        Assert.NotEqual("", upload.Text("reason"));
        await AssertNextUploadIsReadAsync();
    }

    [Fact]
    public async Task Upload_IsRejected_WhenABlobOf200MegabytesIsPutIntoTheContainer()
    {
        var name = UniqueName(".pdf");
        var upload = await host.PutBlobAsync(name, BinaryData.FromBytes(new byte[200_000_000]));
        Assert.Equal(("rejected", "too_large"), (upload.Text("state"), upload.Text("code")));
        await AssertNextUploadIsReadAsync();
        await host.Blobs.GetBlobContainerClient("issues").DeleteBlobAsync(name, cancellationToken: Cancel);
    }

    [Theory]
    [InlineData("名字 里有 空格")]
    [InlineData("百分 %2F %25")]
    [InlineData("..%2F..%2Fetc")]
    [InlineData("引号'\"<script>&")]
    [InlineData("目录/第17期")]
    [InlineData("emoji 📰")]
    public async Task Upload_KeepsItsName(string name)
    {
        var full = name + UniqueName();
        var overHttp = await host.UploadAsync(full, "");
        Assert.Equal((full, "rejected", "empty"), (overHttp.Text("name"), overHttp.Text("state"), overHttp.Text("code")));
        var intoContainer = await host.PutBlobAsync("b" + full, BinaryData.Empty);
        Assert.Equal("rejected", intoContainer.Text("state"));
    }

    [Theory]
    [InlineData('a')]
    [InlineData('名')]
    public async Task Upload_TakesANameOf1024Characters(char letter)
    {
        var name = UniqueName().PadLeft(1024, letter);
        // In an address the Chinese name would be longer than a server reads.
        using var form = new MultipartFormDataContent { { new ByteArrayContent([]), "file", name } };
        using var answer = await PostAsync("api/issues", form);
        var taken = await answer.JsonAsync(HttpStatusCode.Accepted);
        var upload = await host.SettledAsync(answer.Headers.Location!);
        Assert.Equal((name, name, "rejected"), (taken.GetProperty("value")[0].Text("name"), upload.Text("name"), upload.Text("state")));
    }

    [Theory]
    [InlineData("a\u0001.txt")]
    [InlineData("a\u000b.txt")]
    [InlineData("a\ufffe.txt")]
    [InlineData("../a.txt")]
    [InlineData("a/")]
    [InlineData("a.")]
    public async Task Upload_RefusesNames_ThatNoListingCanCarry(string name)
    {
        using var answer = await PostAsync($"api/issues?name={Uri.EscapeDataString(name)}", new StringContent("x"));
        await answer.ProblemAsync(HttpStatusCode.BadRequest, "invalid_name");
    }

    [Fact]
    public async Task Upload_RefusesNames_ThatAreTooLong()
    {
        using var answer = await PostAsync($"api/issues?name={new string('a', 1025)}", new StringContent("x"));
        await answer.ProblemAsync(HttpStatusCode.BadRequest, "invalid_name");
    }

    [Fact]
    public async Task Upload_AsksForAName()
    {
        using var answer = await PostAsync("api/issues", new StringContent("x"));
        await answer.ProblemAsync(HttpStatusCode.BadRequest, "missing_name");
    }

    [Fact]
    public async Task Upload_AsksForAFile()
    {
        using var form = new MultipartFormDataContent { { new StringContent("x"), "comment" } };
        using var answer = await PostAsync("api/issues", form);
        await answer.ProblemAsync(HttpStatusCode.BadRequest, "missing_file");
    }

    [Fact]
    public async Task Upload_RefusesABrokenForm()
    {
        using var body = new StringContent("no boundary in here");
        body.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "xyz") } };
        using var answer = await PostAsync("api/issues", body);
        await answer.ProblemAsync(HttpStatusCode.BadRequest, "bad_request");
    }

    [Fact]
    public async Task Upload_Answers413_WhenTheBodyIsTooLarge()
    {
        using var body = new ByteArrayContent(new byte[(99 * 1024 * 1024) + 100_000]);
        using var client = host.KeyedClient();
        client.DefaultRequestHeaders.ExpectContinue = true;
        using var answer = await client.PostAsync(new Uri($"api/issues?name={UniqueName()}", UriKind.Relative), body, Cancel);
        await answer.ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too_large");
    }

    private async Task<HttpResponseMessage> PostAsync(string path, HttpContent body)
    {
        using var client = host.KeyedClient();
        return await client.PostAsync(new Uri(path, UriKind.Relative), body, Cancel);
    }

    private async Task AssertNextUploadIsReadAsync()
    {
        var text = IssueText(UniqueNumber(), new DateOnly(2026, 4, 3), "青陵经开区新项目签约\n\n青陵经开区新能源项目签约，总投资30亿元。");
        Assert.Equal("ready", (await host.UploadAsync(UniqueName(), text)).Text("state"));
    }

    // A page behind a password that nobody has: the key of the standard handler cannot be made from an empty one.
    private static byte[] EncryptedPdf()
    {
        var secret = new string('7', 64);
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>",
            $"<</Filter/Standard/V 1/R 2/P -44/O<{secret}>/U<{secret}>>>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (number, content) in objects.Index())
        {
            offsets.Add(pdf.Length);
            pdf.Append($"{number + 1} 0 obj\n{content}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append("xref\n0 5\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append($"{offset:D10} 00000 n \n"));
        pdf.Append($"trailer\n<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<{secret}><{secret}>]>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
