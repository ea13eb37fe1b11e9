using DevZone.Archive.Identity;

namespace DevZone.Archive.Tests.Identity;

public sealed class DateInNameTests
{
    [Theory]
    [InlineData("2025-05-30.txt", "2025-05-30")]
    [InlineData("issues/2025-5-3.txt", "2025-05-03")]
    [InlineData("kfqzk_20250530.pdf", "2025-05-30")]
    [InlineData("科学导报2025年5月30日.pdf", "2025-05-30")]
    [InlineData("2025.05.30 (1).txt", "2025-05-30")]
    // A number that is no date does not hide one that is.
    [InlineData("20259999-2025-05-30.txt", "2025-05-30")]
    [InlineData("第4384期.txt", null)]
    [InlineData("2025-13-01.txt", null)]
    [InlineData("120250530.txt", null)]
    [InlineData("", null)]
    public void Find_FindsTheDate(string name, string? date) => Assert.Equal(date, DateInName.Find(name)?.ToString("yyyy-MM-dd"));
}
