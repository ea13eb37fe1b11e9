using System.Net;
using System.Text;
using static DevZone.Functions.Tests.ApiClient;

namespace DevZone.Functions.Tests;

public sealed class UploadTests(FunctionsHost host)
{
    private const string Article = """
        青陵经开区新能源电池项目开工

        青陵科技报讯 3月3日，青陵经开区新能源电池项目开工建设，总投资30亿元，占地450亩，由远峦新能源有限公司建设。

        闻晓岚
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_BecomesAnIssue_WhenItIsTheBody()
    {
        var upload = await host.UploadAsync(UniqueName(), IssueText(3001, new DateOnly(2026, 1, 9), Article));
        Assert.Equal("ready", upload.Text("state"));
        var issue = await host.JsonAsync($"api/issues/{upload.Text("issueId")}");
        Assert.Equal(3001, issue.GetProperty("masthead").GetProperty("totalIssueNumber").GetInt32());
        Assert.Equal("青陵经开区新能源电池项目开工", issue.GetProperty("articles")[0].Text("headline"));
    }

    [Fact]
    public async Task Upload_TakesEveryFileOfAForm()
    {
        var name = "周刊 " + UniqueName();
        using var client = host.KeyedClient();
        using var form = new MultipartFormDataContent
        {
            { new StringContent(IssueText(UniqueNumber(), new DateOnly(2026, 1, 16), Article), Encoding.UTF8), "file", name },
            { new StringContent("x"), "comment" },
        };
        using var answer = await client.PostAsync(new Uri("api/issues", UriKind.Relative), form, Cancel);
        var taken = await answer.JsonAsync(HttpStatusCode.Accepted);
        Assert.Equal(name, Assert.Single(taken.GetProperty("value").EnumerateArray()).Text("name"));
        Assert.Equal("ready", (await host.SettledAsync(answer.Headers.Location!)).Text("state"));
    }

    [Fact]
    public async Task Upload_AnswersEachFileOfAForm_ForItself()
    {
        var (first, last) = (UniqueName(), UniqueName());
        using var client = host.KeyedClient();
        using var form = new MultipartFormDataContent
        {
            { new StringContent(IssueText(UniqueNumber(), new DateOnly(2026, 1, 16), Article), Encoding.UTF8), "file", first },
            { new StringContent("x"), "file", "../escape.txt" },
            { new StringContent("x"), "file", "a." },
            { new StringContent(""), "file", last },
        };
        using var answer = await client.PostAsync(new Uri("api/issues", UriKind.Relative), form, Cancel);
        var files = await answer.JsonAsync(HttpStatusCode.Accepted);
        var taken = files.GetProperty("value").EnumerateArray().ToList();
        Assert.Equal([first, last], taken.Select(file => file.Text("name")));
        Assert.Equal(
            [("../escape.txt", "invalid_name"), ("a.", "invalid_name")],
            files.GetProperty("refused").EnumerateArray().Select(file => (file.Text("name"), file.Text("code")))
        );
        Assert.All(files.GetProperty("refused").EnumerateArray(), file => Assert.NotEqual("", file.Text("reason")));
        Assert.Equal("ready", (await host.SettledAsync(answer.Headers.Location!)).Text("state"));
        Assert.Equal("rejected", (await host.SettledAsync(new Uri($"api/uploads/{taken[1].Text("id")}", UriKind.Relative))).Text("state"));
    }

    [Fact]
    public async Task Upload_SaysWhatWasTaken_WhenAFormBreaksOff()
    {
        var name = UniqueName();
        using var client = host.KeyedClient();
        using var body = new StringContent(
            $"--xyz\r\nContent-Disposition: form-data; name=file; filename=\"{name}\"\r\n\r\ntext\r\n--xyz\r\nContent-Disposition: form-data"
        );
        body.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "xyz") } };
        using var answer = await client.PostAsync(new Uri("api/issues", UriKind.Relative), body, Cancel);
        var files = await answer.JsonAsync(HttpStatusCode.Accepted);
        Assert.Equal(name, Assert.Single(files.GetProperty("value").EnumerateArray()).Text("name"));
        Assert.Equal("bad_request", Assert.Single(files.GetProperty("refused").EnumerateArray()).Text("code"));
    }

    [Fact]
    public async Task Upload_IsRefused_WhenNoFileOfAFormIsTaken()
    {
        using var client = host.KeyedClient();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("x"), "file", "a/" },
            { new StringContent("x"), "file", "b." },
        };
        using var answer = await client.PostAsync(new Uri("api/issues", UriKind.Relative), form, Cancel);
        var problem = await answer.ProblemAsync(HttpStatusCode.BadRequest, "invalid_name");
        Assert.Equal(["a/", "b."], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Fact]
    public async Task Upload_BecomesAnIssue_WhenABlobIsPutIntoTheContainer()
    {
        var upload = await host.PutBlobAsync(
            UniqueName(),
            BinaryData.FromString(IssueText(UniqueNumber(), new DateOnly(2026, 1, 23), Article))
        );
        Assert.Equal("ready", upload.Text("state"));
    }

    [Fact]
    public async Task Upload_ChangesNothing_WhenTheSameBytesComeAgain()
    {
        var name = UniqueName();
        var text = IssueText(UniqueNumber(), new DateOnly(2026, 1, 30), Article);
        var first = await host.UploadAsync(name, text);
        var second = await host.UploadAsync(name, text);
        Assert.Equal((first.Text("id"), first.Text("issueId"), "ready"), (second.Text("id"), second.Text("issueId"), second.Text("state")));
    }

    [Fact]
    public async Task Delete_TakesTheIssueBack()
    {
        var upload = await host.UploadAsync(UniqueName(), IssueText(UniqueNumber(), new DateOnly(2026, 2, 6), Article));
        using var client = host.KeyedClient();
        using var deleted = await client.DeleteAsync(new Uri($"api/uploads/{upload.Text("id")}", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        using var issue = await host.GetAsync($"api/issues/{upload.Text("issueId")}");
        await issue.ProblemAsync(HttpStatusCode.NotFound, "no_such_issue");
        Assert.Equal("deleted", (await host.JsonAsync($"api/uploads/{upload.Text("id")}")).Text("state"));
    }

    [Fact]
    public async Task Reprocess_ReadsAnIssueAgain()
    {
        var upload = await host.UploadAsync(UniqueName(), IssueText(UniqueNumber(), new DateOnly(2026, 2, 13), Article));
        using var client = host.KeyedClient();
        using var answer = await client.PostAsync(
            new Uri($"api/issues/{upload.Text("issueId")}/reprocess", UriKind.Relative),
            content: null,
            Cancel
        );
        await answer.JsonAsync(HttpStatusCode.Accepted);
        var again = await host.SettledAsync(new Uri($"api/uploads/{upload.Text("id")}", UriKind.Relative));
        Assert.Equal("ready", again.Text("state"));
        Assert.True(again.GetProperty("finished").GetDateTimeOffset() > upload.GetProperty("finished").GetDateTimeOffset());
    }

    [Fact]
    public async Task Source_IsTheOriginalToTheByte_AndServesRanges()
    {
        var bytes = Encoding.UTF8.GetBytes(IssueText(UniqueNumber(), new DateOnly(2026, 2, 20), Article));
        var upload = await host.UploadAsync(UniqueName(), bytes);
        var source = new Uri($"api/issues/{upload.Text("issueId")}/source", UriKind.Relative);
        using var client = host.KeyedClient();
        Assert.Equal(bytes, await client.GetByteArrayAsync(source, Cancel));
        using var request = new HttpRequestMessage(HttpMethod.Get, source) { Headers = { Range = new(3, 9) } };
        using var part = await client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[3..10], await part.Content.ReadAsByteArrayAsync(Cancel));
    }
}
