using DevZone.Reading.Extraction.Quantities;

namespace DevZone.Reading.Extraction.Dates;

/// <content>Periods that are counted from a plan or from the issue's date.</content>
internal ref partial struct DateParser
{
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
}
