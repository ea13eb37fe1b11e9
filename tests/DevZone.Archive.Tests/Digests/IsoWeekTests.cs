using DevZone.Archive.Digests;

namespace DevZone.Archive.Tests.Digests;

public sealed class IsoWeekTests
{
    [Theory]
    [InlineData("2025-05-30", "2025-W22", "2025-05-26")]
    [InlineData("2025-06-01", "2025-W22", "2025-05-26")]
    [InlineData("2024-12-30", "2025-W01", "2024-12-30")]
    [InlineData("2021-01-03", "2020-W53", "2020-12-28")]
    [InlineData("2021-01-04", "2021-W01", "2021-01-04")]
    [InlineData("2023-01-01", "2022-W52", "2022-12-26")]
    public void Of_IsTheWeekOfTheDaysThursday(string day, string week, string monday)
    {
        var actual = IsoWeek.Of(DateOnly.Parse(day));
        Assert.Equal(week, actual.ToString());
        Assert.Equal(DateOnly.Parse(monday), actual.Monday);
        Assert.Equal(actual, IsoWeek.Parse(week));
    }

    [Theory]
    [InlineData("2021-W01", "2020-W53", "2020-W01")]
    [InlineData("2020-W53", "2020-W52", null)]
    [InlineData("2025-W22", "2025-W21", "2024-W22")]
    public void PreviousAndYearBefore_AreRight_AcrossNewYear(string week, string previous, string? yearBefore)
    {
        var actual = IsoWeek.Parse(week);
        Assert.Equal(previous, actual.Previous.ToString());
        Assert.Equal(yearBefore, actual.YearBefore?.ToString());
        Assert.True(actual.Previous < actual);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2025-22")]
    [InlineData("2025-w22")]
    [InlineData("2025-W2")]
    [InlineData("2025-W00")]
    [InlineData("2025-W53")]
    [InlineData("2025-W+1")]
    [InlineData("0000-W01")]
    [InlineData("9999-W01")]
    [InlineData("２０２５-W22")]
    public void TryParse_IsFalse_ForWhatIsNoWeek(string? text) => Assert.False(IsoWeek.TryParse(text, out _));
}
