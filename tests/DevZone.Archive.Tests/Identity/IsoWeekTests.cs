using DevZone.Archive.Identity;

namespace DevZone.Archive.Tests.Identity;

public sealed class IsoWeekTests
{
    [Theory]
    // The seed's Friday.
    [InlineData("2025-05-30", "2025-W22")]
    // Around New Year the week's year is that of its Thursday.
    [InlineData("2024-12-29", "2024-W52")]
    [InlineData("2024-12-30", "2025-W01")]
    [InlineData("2020-12-31", "2020-W53")]
    [InlineData("2021-01-03", "2020-W53")]
    [InlineData("2021-01-04", "2021-W01")]
    public void Of_NamesTheWeek(string day, string week)
    {
        var actual = IsoWeek.Of(DateOnly.ParseExact(day, "yyyy-MM-dd"));

        Assert.Equal(week, actual.ToString());
        Assert.True(IsoWeek.TryParse(week, out var parsed));
        Assert.Equal(actual, parsed);
        Assert.Equal(DayOfWeek.Monday, actual.Monday.DayOfWeek);
        Assert.Equal(actual, actual.Next.Previous);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2025-22")]
    [InlineData("2025-w22")]
    [InlineData("2025-W00")]
    [InlineData("2025-W53")]
    [InlineData("0000-W01")]
    [InlineData("2025-W221")]
    [InlineData("２025-W22")]
    public void TryParse_Refuses_WhenThereIsNoSuchWeek(string? text) => Assert.False(IsoWeek.TryParse(text, out _));
}
