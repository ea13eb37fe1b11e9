using System.Globalization;

namespace DevZone.Reading.Extraction.Dates;

/// <summary>A day, month, year or interval of days, with its ISO 8601 form.</summary>
/// <param name="Start">First day; null where open.</param>
/// <param name="End">Last day.</param>
/// <param name="Iso">The shortest exact form: <c>2025</c>, <c>2025-03</c>, <c>2025-03-21</c>, <c>2025-01-01/2025-06-30</c>.</param>
internal readonly record struct Period(DateOnly Start, DateOnly End, string Iso)
{
    public static Period Year(int year) => new(new(year, 1, 1), new(year, 12, 31), Number(year, 4));

    public static Period Month(int year, int month) =>
        new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)), $"{Number(year, 4)}-{Number(month, 2)}");

    public static Period Day(DateOnly day) => new(day, day, Format(day));

    public static Period? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Day(new DateOnly(year, month, day)) : null;

    public static Period Between(DateOnly start, DateOnly end) =>
        start == end ? Day(start) : new(start, end, $"{Format(start)}/{Format(end)}");

    public static Period Months(int year, int first, int last) =>
        first == last ? Month(year, first) : Between(new(year, first, 1), new(year, last, DateTime.DaysInMonth(year, last)));

    public static Period Years(int first, int last) => first == last ? Year(first) : Between(new(first, 1, 1), new(last, 12, 31));

    private static string Format(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int value, int digits) => value.ToString("D" + digits, CultureInfo.InvariantCulture);
}
