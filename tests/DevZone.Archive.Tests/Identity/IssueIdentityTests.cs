using DevZone.Archive.Identity;
using DevZone.Archive.Tests.Support;

namespace DevZone.Archive.Tests.Identity;

public sealed class IssueIdentityTests
{
    private static readonly DateOnly Friday = new(2025, 5, 30);

    // 17:30 in London is the next day in Beijing.
    private static readonly DateTimeOffset Received = new(2025, 6, 1, 17, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Of_IsTheSame_WhenOnlyBlanksAndNameDiffer()
    {
        var pdf = TestIssues.Weekly(4384, Friday);
        var text = pdf with { Masthead = pdf.Masthead! with { Title = "科学 导报", Weekday = "星期五" } };

        Assert.Equal(IssueIdentity.Of(pdf, "a.pdf", Received), IssueIdentity.Of(text, "b.txt", Received));
    }

    [Fact]
    public void Of_Differs_WhenEditionDateOrNumberDoes()
    {
        var issue = TestIssues.Weekly(4384, Friday);
        var others = new[]
        {
            issue with
            {
                Masthead = issue.Masthead! with { Edition = "农业周刊" },
            },
            TestIssues.Weekly(4385, Friday),
            TestIssues.Weekly(4384, Friday.AddDays(1)),
        };

        Assert.Equal(4, others.Append(issue).Select(i => IssueIdentity.Of(i, "a.txt", Received).Id).Distinct().Count());
    }

    [Theory]
    [InlineData("2025-05-01", "2025-04-01.txt", "2025-05-01")]
    [InlineData(null, "2025-04-01.txt", "2025-04-01")]
    [InlineData(null, "消息.txt", "2025-06-02")]
    public void Of_TakesThePrintedDateThenTheNamesThenTheDay_WhenThereIsNoMasthead(string? printed, string name, string expected)
    {
        var issue = TestIssues.Loose("消息", printed is null ? null : DateOnly.ParseExact(printed, "yyyy-MM-dd"));

        var identity = IssueIdentity.Of(issue, name, Received);

        Assert.Equal(expected, identity.Date.ToString("yyyy-MM-dd"));
        Assert.Equal($"{expected}-{UploadId.Of(name)}", identity.Id);
        Assert.True(IssueIdentity.IsWellFormed(identity.Id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2025-05-30")]
    [InlineData("2025-05-30-' or 1 eq 1")]
    [InlineData("2025-15-30-4384-00000000")]
    public void IsWellFormed_IsFalse_ForAnythingElse(string? id) => Assert.False(IssueIdentity.IsWellFormed(id));
}
