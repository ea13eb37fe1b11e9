namespace DevZone.Reading.Extraction.Dates;

/// <content>Months and days.</content>
internal ref partial struct DateParser
{
    /// <summary>3月, 3月21日, 3月底, 1—4月, 5月27日至29日, 前4个月.</summary>
    private bool TryMonthDay(int? year)
    {
        if (Is(at, '前') && SmallNumber(at + 1) is var (months, monthsEnd) && months is >= 2 and <= 11)
        {
            var p = monthsEnd + (Is(monthsEnd, '个') ? 1 : 0);
            return Is(p, '月') && Finish(p + 1 + (Is(p + 1, '份') ? 1 : 0), MonthsOf(year, 1, months));
        }

        var (month, end) = SmallNumber(at);
        if (month is < 1 or > 12 || end == at || PrecededByFigure())
        {
            return false;
        }

        if (
            ConnectorAt(end) is var connector and > 0
            && SmallNumber(end + connector) is var (lastMonth, lastEnd)
            && Is(SkipBlank(lastEnd), '月')
            && lastMonth > month
            && lastMonth <= 12
        )
        {
            var p = SkipBlank(lastEnd) + 1;
            return Finish(p + (Is(p, '份') ? 1 : 0), MonthsOf(year, month, lastMonth));
        }

        var yue = SkipBlank(end);
        if (!Is(yue, '月') || Is(yue + 1, '球'))
        {
            return false;
        }

        return TryDayOfMonth(year, month, yue + 1);
    }

    private bool TryDayOfMonth(int? year, int month, int next)
    {
        var (day, dayEnd) = SmallNumber(SkipBlank(next));
        var ri = SkipBlank(dayEnd);
        if (day is >= 1 and <= 31 && (Is(ri, '日') || Is(ri, '号') || ConnectorAt(ri) > 0))
        {
            var resolved = YearOf(year, month, day);
            var from = resolved is { } y ? Dates.Period.Day(y, month, day) : null;
            var p = Is(ri, '日') || Is(ri, '号') ? ri + 1 : ri;
            if (
                ConnectorAt(p) is var connector and > 0
                && SmallNumber(p + connector) is var (lastDay, lastDayEnd)
                && lastDay is >= 1 and <= 31
                && (Is(lastDayEnd, '日') || Is(lastDayEnd, '号'))
            )
            {
                var to = resolved is { } z ? Dates.Period.Day(z, month, lastDay) : null;
                return Finish(
                    lastDayEnd + 1,
                    from is { } a && to is { } b && b.Start > a.Start ? Dates.Period.Between(a.Start, b.Start) : from
                );
            }

            if (p > ri)
            {
                return (from is not null || resolved is null) && Finish(p, from);
            }
        }

        var inYear = YearOf(year, month, 1);
        if (Is(next, '底') || Is(next, '末'))
        {
            return Finish(next + 1, inYear is { } y ? Dates.Period.Day(y, month, DateTime.DaysInMonth(y, month)) : null);
        }

        if (Is(next + 1, '旬') && next < text.Length && text[next] is '上' or '中' or '下')
        {
            var (from, to) = text[next] switch
            {
                '上' => (1, 10),
                '中' => (11, 20),
                _ => (21, 0),
            };
            return Finish(
                next + 2,
                inYear is { } y
                    ? Dates.Period.Between(
                        new DateOnly(y, month, from),
                        new DateOnly(y, month, to > 0 ? to : DateTime.DaysInMonth(y, month))
                    )
                    : null
            );
        }

        var end = next + (Is(next, '份') || Is(next, '初') ? 1 : 0);
        return Finish(end, inYear is { } whole ? Dates.Period.Month(whole, month) : null);
    }

    /// <summary>30日 alone is the last such day up to the issue's date, or within the week after it.</summary>
    private bool TryDayAlone()
    {
        var (day, end) = SmallNumber(at);
        if (day is < 1 or > 31 || !Is(end, '日') || (end + 1 < text.Length && "元圆币内游均产处间".Contains(text[end + 1])))
        {
            return false;
        }

        if (issueDate is not { } today)
        {
            return Finish(end + 1, null);
        }

        var month = day > today.Day + 7 ? today.AddMonths(-1) : today;
        return Finish(end + 1, Dates.Period.Day(month.Year, month.Month, day));
    }

    private readonly Period? MonthsOf(int? year, int first, int last) =>
        YearOf(year, last, 1) is { } y ? Dates.Period.Months(y, first, last) : null;

    /// <summary>A month without a year: the sentence's year, else the one that puts it nearest before, at most two months after, the issue.</summary>
    private readonly int? YearOf(int? year, int month, int day)
    {
        if ((year ?? contextYear) is { } known)
        {
            return known;
        }

        return issueDate is { } today
            ? today.Year
                - (
                    month > 12 ? 0
                    : new DateOnly(today.Year, month, Math.Min(day, DateTime.DaysInMonth(today.Year, month))) > today.AddMonths(2) ? 1
                    : 0
                )
            : null;
    }
}
