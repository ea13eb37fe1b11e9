using DevZone.Reading.Extraction.Quantities;

namespace DevZone.Reading.Extraction.Dates;

/// <content>Years, and parts of a year that are named after one.</content>
internal ref partial struct DateParser
{
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

    private readonly int? Resolve(int? year) => year ?? contextYear ?? issueDate?.Year;
}
