using System.Globalization;

namespace DevZone.Archive.Identity;

/// <summary>A week of ISO 8601: it begins on Monday and belongs to the year of its Thursday. Written <c>2025-W22</c>.</summary>
/// <param name="Year">The week-numbering year, which around New Year differs from the calendar's.</param>
/// <param name="Number">1 to 52 or 53.</param>
public readonly record struct IsoWeek(int Year, int Number) : IComparable<IsoWeek>
{
    /// <summary>The week's Monday.</summary>
    public DateOnly Monday => ISOWeek.ToDateOnly(Year, Number, DayOfWeek.Monday);

    /// <summary>The week's Sunday.</summary>
    public DateOnly Sunday => Monday.AddDays(6);

    /// <summary>The week before.</summary>
    public IsoWeek Previous => Of(Monday.AddDays(-7));

    /// <summary>The week after.</summary>
    public IsoWeek Next => Of(Monday.AddDays(7));

    /// <summary>The week of the same number a year earlier; null for a W53 whose year before has none.</summary>
    public IsoWeek? YearBefore => Number <= ISOWeek.GetWeeksInYear(Year - 1) ? new IsoWeek(Year - 1, Number) : null;

    /// <summary>The week that a day lies in.</summary>
    /// <param name="day">The day.</param>
    public static IsoWeek Of(DateOnly day) => new(ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day));

    /// <summary>Reads the form <c>2025-W22</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="week">The week, if there is such a one.</param>
    /// <returns>False for any other form and for a week 53 that its year does not have.</returns>
    public static bool TryParse(string? text, out IsoWeek week)
    {
        week = default;
        if (
            text is not [_, _, _, _, '-', 'W', _, _]
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year is < 1 or > 9998
            || number < 1
            || number > ISOWeek.GetWeeksInYear(year)
        )
        {
            return false;
        }
        week = new IsoWeek(year, number);
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(IsoWeek other) => (Year, Number).CompareTo((other.Year, other.Number));

    /// <summary>The form <c>2025-W22</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-W{Number:D2}");

    /// <summary>Earlier.</summary>
    public static bool operator <(IsoWeek left, IsoWeek right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(IsoWeek left, IsoWeek right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(IsoWeek left, IsoWeek right) => left.CompareTo(right) <= 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(IsoWeek left, IsoWeek right) => left.CompareTo(right) >= 0;
}
