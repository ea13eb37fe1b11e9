using DevZone.Reading.Extraction.Quantities;

namespace DevZone.Reading.Extraction.Dates;

/// <summary>Parses one date that begins at a position of folded text.</summary>
/// <param name="text">Folded text.</param>
/// <param name="start">Where the date would begin.</param>
/// <param name="issueDate">The day of publication, where it is known.</param>
/// <param name="contextYear">A year that the sentence named before.</param>
internal ref partial struct DateParser(ReadOnlySpan<char> text, int start, DateOnly? issueDate, int? contextYear)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly int start = start;
    private readonly DateOnly? issueDate = issueDate;
    private readonly int? contextYear = contextYear;
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

    private bool Finish(int end, Period? period)
    {
        at = end;
        Period = period;
        return true;
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
