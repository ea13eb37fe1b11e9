using DevZone.Reading.Extraction.Quantities;

namespace DevZone.Reading.Extraction.Dates;

/// <summary>Parses one date that begins at a position of folded text.</summary>
/// <param name="text">Folded text.</param>
/// <param name="start">Where the date would begin.</param>
/// <param name="issueDate">The day of publication, where it is known.</param>
/// <param name="contextYear">A year that the sentence named before.</param>
internal ref struct DateParser(ReadOnlySpan<char> text, int start, DateOnly? issueDate, int? contextYear)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly int start = start;
    private int at = start;

    /// <summary>After a success, the first unit after the date.</summary>
    public readonly int End => at;

    /// <summary>After a failure, the first unit at which a date could begin.</summary>
    public int Skipped { get; private set; } = start + 1;

    /// <summary>What the date means; null where only the issue's date could tell and is unknown.</summary>
    public Period? Period { get; private set; }

    /// <summary>The year that the date names, for what follows in the sentence.</summary>
    public int? Year { get; private set; }

    public bool TryParse()
    {
        if (char.IsAsciiDigit(text[at]))
        {
            return TryDigits();
        }

        return TryPlan()
            || TryChineseYear()
            || TryRelativeYear()
            || TryWithinYear(null)
            || TryMonthDay(null)
            || TryNow()
            || TrySpanOfYears()
            || TryRelativeMonth();
    }

    private bool TryDigits()
    {
        if (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-'))
        {
            Skipped = AfterDigits(at);
            return false;
        }

        var end = AfterDigits(at);
        Skipped = end;
        if (end - at == 4 && Number(at, end) is >= 1900 and <= 2100 and var year)
        {
            return TryNumericDate(year, end) || TryYears(year, end);
        }

        return end - at <= 2 && (TryMonthDay(null) || TryDayAlone());
    }

    /// <summary>2025-05-30, 2025.5.30, 2025/5/30.</summary>
    private bool TryNumericDate(int year, int end)
    {
        if (end >= text.Length || text[end] is not ('-' or '.' or '/'))
        {
            return false;
        }

        var mark = text[end];
        var monthEnd = AfterDigits(end + 1);
        if (monthEnd == end + 1 || monthEnd - end > 3 || monthEnd >= text.Length || text[monthEnd] != mark)
        {
            return false;
        }

        var dayEnd = AfterDigits(monthEnd + 1);
        if (
            dayEnd == monthEnd + 1
            || dayEnd - monthEnd > 3
            || Dates.Period.Day(year, Number(end + 1, monthEnd), Number(monthEnd + 1, dayEnd)) is not { } day
        )
        {
            return false;
        }

        at = dayEnd;
        Period = day;
        Year = year;
        return true;
    }

    /// <summary>2025年…, 2021—2025年, 2021年至2025年.</summary>
    private bool TryYears(int year, int end)
    {
        var afterNian = SkipBlank(end);
        var hasNian = Is(afterNian, '年');
        var next = hasNian ? afterNian + 1 : end;
        var connector = ConnectorAt(next);
        var secondEnd = AfterDigits(next + connector);
        if (connector > 0 && secondEnd - next - connector == 4 && Number(next + connector, secondEnd) is >= 1900 and <= 2100 and var last)
        {
            var nian = SkipBlank(secondEnd);
            if (Is(nian, '年') && last >= year)
            {
                at = nian + 1;
                Year = last;
                if (!hasNian || !TryWithinYear(last))
                {
                    Period = Dates.Period.Years(year, last);
                }

                return true;
            }
        }

        if (!hasNian || IsWord(next, "代"))
        {
            return false;
        }

        at = next;
        CompleteYear(year);
        return true;
    }

    /// <summary>二〇二五年.</summary>
    private bool TryChineseYear()
    {
        if (text.Length - at < 5 || text[at + 4] != '年' || !(text[at] is '一' or '二'))
        {
            return false;
        }

        var year = 0;
        for (var i = at; i < at + 4; i++)
        {
            var digit = NumeralReader.DigitOf(text[i]);
            if (digit < 0)
            {
                return false;
            }

            year = year * 10 + digit;
        }

        if (year is < 1900 or > 2100)
        {
            return false;
        }

        at += 5;
        CompleteYear(year);
        return true;
    }

    /// <summary>今年, 去年底, 明年上半年.</summary>
    private bool TryRelativeYear()
    {
        var offset = 0;
        var followsContext = false;
        switch (text[at])
        {
            case '今' or '本' when IsWord(at + 1, "年"):
                break;
            case '去' or '上' when IsWord(at + 1, "年"):
                offset = -1;
                break;
            case '前' when IsWord(at + 1, "年") && !Precedes("目", "之", "以"):
                offset = -2;
                break;
            case '明' when IsWord(at + 1, "年"):
                offset = 1;
                break;
            case '后' when IsWord(at + 1, "年") && !Precedes("之", "以", "今", "前"):
                offset = 2;
                break;
            case '次' when IsWord(at + 1, "年"):
                offset = 1;
                followsContext = true;
                break;
            case '当' or '同' when IsWord(at + 1, "年"):
                followsContext = true;
                break;
            default:
                return false;
        }

        if (IsWord(at + 2, "轻") || IsWord(at + 2, "龄") || IsWord(at + 2, "级"))
        {
            return false;
        }

        at += IsWord(at + 2, "度") ? 3 : 2;
        var year = (followsContext ? contextYear ?? issueDate?.Year : issueDate?.Year) + offset;
        if (year is { } known)
        {
            CompleteYear(known);
        }
        else
        {
            SkipWithinYear();
        }

        return true;
    }

    /// <summary>What may follow a year: 底, 上半年, 一季度, 3月21日, 以来.</summary>
    private void CompleteYear(int year)
    {
        Year = year;
        var yearEnd = at;
        at = SkipBlank(at);
        if (TryWithinYear(year) || TryMonthDay(year))
        {
            return;
        }

        at = yearEnd;
        Period = Dates.Period.Year(year);
    }

    private void SkipWithinYear()
    {
        var yearEnd = at;
        if (!TryWithinYear(2000) && !TryMonthDay(2000))
        {
            at = yearEnd;
        }

        Period = null;
        Year = null;
    }

    /// <summary>Parts of a year: 底, 末, 初, 上半年, 前三季度, 第二季度, 1—4月, 前4个月, 以来; with <paramref name="year"/> null, of the issue's year.</summary>
    private bool TryWithinYear(int? year)
    {
        var explicitYear = year is not null;
        if (Quarters() is var (first, last, end) && end > at)
        {
            return Finish(end, Resolve(year) is { } y ? Dates.Period.Months(y, first, last) : null);
        }

        if (IsWord(at, "上半年") || IsWord(at, "下半年"))
        {
            var upper = text[at] == '上';
            return Finish(at + 3, Resolve(year) is { } y ? Dates.Period.Months(y, upper ? 1 : 7, upper ? 6 : 12) : null);
        }

        if (explicitYear)
        {
            if (IsWord(at, "底") || IsWord(at, "末") || IsWord(at, "年底") || IsWord(at, "年末"))
            {
                return Finish(at + (text[at] == '年' ? 2 : 1), Dates.Period.Day(new DateOnly(year!.Value, 12, 31)));
            }

            if (IsWord(at, "初") || IsWord(at, "年初"))
            {
                return Finish(at + (text[at] == '年' ? 2 : 1), Dates.Period.Month(year!.Value, 1));
            }

            if (IsWord(at, "全年"))
            {
                return Finish(at + 2, Dates.Period.Year(year!.Value));
            }

            if (IsWord(at, "以来") && issueDate is { } today && today.Year >= year)
            {
                return Finish(at + 2, Dates.Period.Between(new DateOnly(year!.Value, 1, 1), today));
            }

            return false;
        }

        if ((IsWord(at, "年底") || IsWord(at, "年末")) && !PrecededByFigure())
        {
            return Finish(at + 2, Resolve(null) is { } y ? Dates.Period.Day(new DateOnly(y, 12, 31)) : null);
        }

        if (IsWord(at, "年初") && !PrecededByFigure())
        {
            return Finish(at + 2, Resolve(null) is { } y ? Dates.Period.Month(y, 1) : null);
        }

        return (IsWord(at, "年内") || IsWord(at, "全年"))
            && !PrecededByFigure()
            && Finish(at + 2, Resolve(null) is { } whole ? Dates.Period.Year(whole) : null);
    }

    /// <summary>First and last month of 一季度, 第二季度, 首季, 前三季度.</summary>
    private readonly (int First, int Last, int End) Quarters()
    {
        var p = at;
        var cumulative = Is(p, '前');
        if (cumulative || Is(p, '第'))
        {
            p++;
        }

        if (IsWord(p, "首季"))
        {
            return (1, 3, p + (IsWord(p + 2, "度") ? 3 : 2));
        }

        var quarter = p < text.Length ? NumeralReader.DigitOf(text[p]) : -1;
        p = SkipBlank(p + 1);
        p += Is(p, '个') ? 1 : 0;
        return quarter is >= 1 and <= 4 && IsWord(p, "季度") && (p < at + 4)
            ? (cumulative ? 1 : 3 * quarter - 2, 3 * quarter, p + 2)
            : default;
    }

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

    /// <summary>“十四五”, “十四五”末, “十四五”期间.</summary>
    private bool TryPlan()
    {
        if (
            text[at] != '十'
            || at + 2 >= text.Length
            || text[at + 2] != '五'
            || text[at + 1] is not ('一' or '二' or '三' or '四' or '五' or '六')
        )
        {
            return false;
        }

        // The eleventh plan began in 2006.
        var first = 2006 + 5 * (NumeralReader.DigitOf(text[at + 1]) - 1);
        var end = at + 3;
        end += end < text.Length && text[end] is '”' or '"' or '’' ? 1 : 0;
        foreach (var word in (ReadOnlySpan<string>)["时期末", "规划期末", "期末", "末期", "末"])
        {
            if (IsWord(end, word))
            {
                return Finish(end + word.Length, Dates.Period.Day(new DateOnly(first + 4, 12, 31)));
            }
        }

        foreach (var word in (ReadOnlySpan<string>)["规划期间", "期间", "时期", "以来"])
        {
            if (IsWord(end, word))
            {
                end += word.Length;
                break;
            }
        }

        return Finish(end, Dates.Period.Years(first, first + 4));
    }

    private bool TryNow()
    {
        foreach (var word in (ReadOnlySpan<string>)["目前", "当前", "现阶段", "截至当前", "眼下"])
        {
            if (IsWord(at, word) && !Precedes("以"))
            {
                return Finish(at + word.Length, issueDate is { } today ? Dates.Period.Day(today) : null);
            }
        }

        return false;
    }

    /// <summary>近三年, 最近5年, 过去十年来, 未来三年.</summary>
    private bool TrySpanOfYears()
    {
        var ahead = IsWord(at, "未来") || IsWord(at, "今后");
        var length =
            ahead || IsWord(at, "最近") || IsWord(at, "过去") ? 2
            : Is(at, '近') && !Precedes("附", "接", "最", "将") ? 1
            : 0;
        var (years, end) = SmallNumber(SkipBlank(at + length));
        if (length == 0 || years is < 1 or > 60 || !Is(SkipBlank(end), '年'))
        {
            return false;
        }

        end = SkipBlank(end) + 1;
        if (IsWord(end, "多") || IsWord(end, "期") || (length == 1 && IsWord(end, "时间") && years > 20))
        {
            return false;
        }

        end += Is(end, '来') || Is(end, '间') || Is(end, '内') ? 1 : 0;
        return Finish(
            end,
            issueDate is not { } today ? null
                : ahead ? Dates.Period.Between(today, today.AddYears(years))
                : Dates.Period.Between(today.AddYears(-years).AddDays(1), today)
        );
    }

    /// <summary>本月, 上月, 当月, 上月底, 月底.</summary>
    private bool TryRelativeMonth()
    {
        var length =
            IsWord(at, "本月") || IsWord(at, "上月") || IsWord(at, "当月") ? 2
            : IsWord(at, "上个月") ? 3
            : 0;
        if (length == 0)
        {
            return false;
        }

        var month = issueDate is { } today ? (text[at] == '上' ? today.AddMonths(-1) : today) : (DateOnly?)null;
        var end = at + length;
        if (Is(end, '底') || Is(end, '末'))
        {
            return Finish(end + 1, month is { } m ? Dates.Period.Day(m.Year, m.Month, DateTime.DaysInMonth(m.Year, m.Month)) : null);
        }

        return Finish(end, month is { } whole ? Dates.Period.Month(whole.Year, whole.Month) : null);
    }

    private bool Finish(int end, Period? period)
    {
        at = end;
        Period = period;
        return true;
    }

    private readonly Period? MonthsOf(int? year, int first, int last) =>
        YearOf(year, last, 1) is { } y ? Dates.Period.Months(y, first, last) : null;

    private readonly int? Resolve(int? year) => year ?? contextYear ?? issueDate?.Year;

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

    /// <summary>A number up to 99 in either figures; (-1, position) where there is none.</summary>
    private readonly (int Value, int End) SmallNumber(int position)
    {
        var end = AfterDigits(position);
        if (end > position)
        {
            return end - position <= 2 ? (Number(position, end), SkipBlank(end)) : (-1, position);
        }

        if (position >= text.Length)
        {
            return (-1, position);
        }

        var first = NumeralReader.DigitOf(text[position]);
        if (Is(position, '十'))
        {
            return Tens(1, position + 1);
        }

        return first < 1 || Is(position, '两') && Is(position + 1, '会') ? (-1, position)
            : Is(position + 1, '十') ? Tens(first, position + 2)
            : (first, position + 1);
    }

    private readonly (int Value, int End) Tens(int tens, int next)
    {
        var digit = next < text.Length && !char.IsAsciiDigit(text[next]) ? NumeralReader.DigitOf(text[next]) : -1;
        return digit > 0 ? (10 * tens + digit, next + 1) : (10 * tens, next);
    }

    private readonly bool PrecededByFigure() =>
        at == start
        && start > 0
        && (NumeralReader.DigitOf(text[start - 1]) >= 0 || text[start - 1] is '十' or '第' or '.' or '百' or '千' or '万' or '个');

    private readonly bool Precedes(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text[..at].EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    private readonly int ConnectorAt(int position) =>
        position >= text.Length ? 0
        : text[position] is '-' or '~' or '至' or '到' ? 1
        : text[position] == '—' ? (Is(position + 1, '—') ? 2 : 1)
        : 0;

    private readonly int AfterDigits(int position)
    {
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    private readonly int Number(int from, int end)
    {
        var value = 0;
        for (var i = from; i < end; i++)
        {
            value = value * 10 + (text[i] - '0');
        }

        return value;
    }

    private readonly int SkipBlank(int position) => Is(position, ' ') ? position + 1 : position;

    private readonly bool Is(int position, char c) => position < text.Length && text[position] == c;

    private readonly bool IsWord(int position, string word) => position <= text.Length && text[position..].StartsWith(word);
}
