using System.Text.Json;
using static DevZone.Functions.Tests.ApiClient;

namespace DevZone.Functions.Tests;

/// <summary>Walks through lists by their links while issues keep coming: what was there at the start is seen once, in its order.</summary>
public sealed class PagingTests(OwnFunctionsHost host) : IClassFixture<OwnFunctionsHost>
{
    private static readonly DateOnly Friday = new(2026, 5, 1);
    private static readonly string[] Places = ["青陵", "白渡", "云泊", "望岭", "静谷", "溪桥", "临湖"];

    [Theory]
    [InlineData("projects", "newest", "lastSeen")]
    [InlineData("projects", "oldest", "lastSeen")]
    [InlineData("projects", "name", "name")]
    [InlineData("projects", "investment", "investment")]
    [InlineData("zones", null, "id")]
    [InlineData("issues", null, "date")]
    [InlineData("metrics", null, null)]
    [InlineData("uploads", null, "received")]
    public async Task Links_StayGood_WhenIssuesComeMeanwhile(string list, string? sort, string? key)
    {
        await UploadAsync(week: 0);
        await UploadAsync(week: 4);
        var query = sort is null ? "" : $"&sort={sort}";
        var before = Entries(await host.JsonAsync($"api/{list}?top=1000{query}"));

        var walked = new List<JsonElement>();
        var week = 8;
        for (var link = $"/api/{list}?top=2{query}"; link is not null; )
        {
            var page = await host.JsonAsync(link);
            walked.AddRange(Entries(page));
            link = page.TryGetProperty("nextLink", out var next) ? next.GetString() : null;
            if (walked.Count is 2 or 4)
            {
                // One before and one behind what was there; the projects of a week have names and amounts between those of others.
                await UploadAsync(week);
                week = -week;
            }
        }

        var known = before.Select(Identity).ToList();
        Assert.True(known.Count > 1);
        Assert.Equal(known, walked.Select(Identity).Where(known.Contains));
        if (key is not null)
        {
            var keys = walked.ConvertAll(entry => KeyOf(entry, key));
            var isDescending = sort is "newest" or "investment" || list is "issues" or "uploads";
            Assert.Equal(isDescending ? keys.OrderDescending(StringComparer.Ordinal) : keys.Order(StringComparer.Ordinal), keys);
        }
    }

    private static List<JsonElement> Entries(JsonElement page) => [.. page.GetProperty("value").EnumerateArray()];

    private static string Identity(JsonElement entry) =>
        entry.TryGetProperty("id", out var id) ? id.GetString()! : $"{entry.GetProperty("issue").Text("id")} {entry.GetProperty("number")}";

    /// <remarks>An amount is written so that text sorts as it does.</remarks>
    private static string KeyOf(JsonElement entry, string key) =>
        entry.GetProperty(key) is { ValueKind: JsonValueKind.Object } quantity
            ? $"{quantity.GetProperty("value").GetDouble():000000000000000}"
            : entry.Text(key);

    private async Task UploadAsync(int week)
    {
        var number = UniqueNumber();
        var place = Places[number % Places.Length];
        var letter = (char)('甲' + (number % 7));
        var body = $"""
            {place}经开区新项目签约

            {place}经开区{letter}{number}号电池项目签约，总投资{10 + (number % 50)}亿元。{place}经开区{letter}{number}号轴承项目签约，总投资{60
                + (number % 30)}亿元。
            {place}经开区入驻企业{number}家。
            """;
        var upload = await host.UploadAsync(UniqueName(), IssueText(number, Friday.AddDays(7 * week), body));
        Assert.Equal("ready", upload.Text("state"));
    }
}
