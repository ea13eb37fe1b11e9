using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DevZone.Archive.Digests;

/// <summary>A week of ISO 8601, Monday to Sunday: <c>2025-W22</c>. The week of 1 January can belong to the year before.</summary>
public readonly record struct IsoWeek : IComparable<IsoWeek>
{
    private IsoWeek(int year, int number) => (Year, Number) = (year, number);

    /// <summary>The year of the week's Thursday.</summary>
    public int Year { get; }

    /// <summary>1 to 52, or 53 in a long year.</summary>
    public int Number { get; }

    /// <summary>The first day.</summary>
    public DateOnly Monday => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Number, DayOfWeek.Monday));

    /// <summary>The last day.</summary>
    public DateOnly Sunday => Monday.AddDays(6);

    /// <summary>The week before.</summary>
    public IsoWeek Previous => AddWeeks(-1);

    /// <summary>The week of the same number a year earlier; null for a W53 whose year before has none.</summary>
    public IsoWeek? YearBefore => Number <= ISOWeek.GetWeeksInYear(Year - 1) ? new IsoWeek(Year - 1, Number) : null;

    /// <summary>The week that a day belongs to.</summary>
    public static IsoWeek Of(DateOnly day)
    {
        var instant = day.ToDateTime(TimeOnly.MinValue);
        return new IsoWeek(ISOWeek.GetYear(instant), ISOWeek.GetWeekOfYear(instant));
    }

    /// <summary>The week that many weeks later, or earlier where negative.</summary>
    public IsoWeek AddWeeks(int weeks) => Of(Monday.AddDays(7 * weeks));

    /// <summary>Reads the form <c>2025-W22</c>.</summary>
    /// <exception cref="FormatException">Another form, or a week that its year does not have.</exception>
    public static IsoWeek Parse(string s) =>
        TryParse(s, out var week) ? week : throw new FormatException($"'{s}' is no week of the form 2025-W22.");

    /// <summary>Reads the form <c>2025-W22</c>; false for another form, or a week that its year does not have.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out IsoWeek result)
    {
        result = default;
        if (s is not { Length: 8 } || s[4] != '-' || s[5] != 'W')
        {
            return false;
        }

        // The years at either end of the calendar have no week before or after them.
        if (
            !int.TryParse(s.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(s.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year is < 2 or > 9998
            || number < 1
            || number > ISOWeek.GetWeeksInYear(year)
        )
        {
            return false;
        }

        result = new IsoWeek(year, number);
        return true;
    }

    /// <summary>The form <c>2025-W22</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Number:00}");

    /// <summary>Earlier weeks first.</summary>
    public int CompareTo(IsoWeek other) => (Year, Number).CompareTo((other.Year, other.Number));

    /// <summary>Whether one week is before another.</summary>
    public static bool operator <(IsoWeek left, IsoWeek right) => left.CompareTo(right) < 0;

    /// <summary>Whether one week is after another.</summary>
    public static bool operator >(IsoWeek left, IsoWeek right) => left.CompareTo(right) > 0;

    /// <summary>Whether one week is before another, or the same.</summary>
    public static bool operator <=(IsoWeek left, IsoWeek right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one week is after another, or the same.</summary>
    public static bool operator >=(IsoWeek left, IsoWeek right) => left.CompareTo(right) >= 0;
}
