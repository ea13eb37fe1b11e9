namespace DevZone.Reading.Extraction.Quantities;

/// <summary>
/// Reads one number from folded text, left to right without backing up. A run of figures that is no well-formed number
/// (十四五, 一二三) is none at all.
/// </summary>
internal ref partial struct NumeralReader
{
    private const decimal Wan = 10_000m;
    private const decimal Yi = 100_000_000m;

    /// <summary>兆 in Taiwan's papers: 1兆9664億元.</summary>
    private const decimal Zhao = 1_000_000_000_000m;

    /// <summary>No printed quantity has more digits; longer runs are codes.</summary>
    private const int MostDigits = 15;

    private readonly ReadOnlySpan<char> text;
    private int at;
    private Amount total;
    private Amount section;
    private Amount pending;
    private bool hasPending;
    private bool hasSection;
    private bool hasTotal;
    private bool pendingIsChinese;
    private bool afterZero;
    private bool sawArabic;
    private bool sawFigure;
    private decimal lastSmall;
    private decimal lastBig;
    private decimal magnitude;
    private char? qualifier;

    private NumeralReader(ReadOnlySpan<char> text, int at)
    {
        this.text = text;
        this.at = at;
        lastSmall = Wan;
        lastBig = decimal.MaxValue;
        magnitude = 1;
    }

    /// <summary>Reads the number that begins at a position.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="numeral">The number; where there is none, only <see cref="Numeral.End"/>, the end of the run of figures.</param>
    /// <returns>Whether there is a well-formed number.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out Numeral numeral)
    {
        var reader = new NumeralReader(text, at);
        return reader.TryRead(out numeral);
    }

    /// <summary>The figure's value; -1 for anything else.</summary>
    public static int DigitOf(char c) =>
        c switch
        {
            >= '0' and <= '9' => c - '0',
            '〇' or '零' => 0,
            '一' => 1,
            '二' or '两' => 2,
            '三' => 3,
            '四' => 4,
            '五' => 5,
            '六' => 6,
            '七' => 7,
            '八' => 8,
            '九' => 9,
            _ => -1,
        };

    /// <summary>10, 100, 1000 for 十, 百, 千; 0 for anything else.</summary>
    public static decimal SmallPower(char c) =>
        c switch
        {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            _ => 0,
        };

    private bool TryRead(out Numeral numeral)
    {
        var start = at;
        while (at < text.Length && Step(text[at])) { }

        var wellFormed = at > start && (at >= text.Length || !IsFigure(text[at]) || IsUnitPrefix());
        if (at == start && text[at] is '几' or '数')
        {
            // 任务数132亿元, 几乎: the number begins after it, if at all.
            numeral = default(Numeral) with
            {
                End = at + 1,
            };
            return false;
        }

        while (!wellFormed && at < text.Length && (at == start || IsFigure(text[at])))
        {
            at++;
        }

        Close();
        numeral = new Numeral(at, total.Printed ? total.Value : null, total.Low, total.High, magnitude, qualifier, Form());
        return wellFormed && (hasTotal || total.High > 0);
    }

    private readonly NumeralForm Form() =>
        sawArabic ? NumeralForm.Arabic
        : sawFigure ? NumeralForm.Chinese
        : NumeralForm.Power;

    private bool Step(char c)
    {
        if (char.IsAsciiDigit(c))
        {
            return ReadArabic();
        }

        if (c is '几' or '数')
        {
            return ReadFew(c);
        }

        if (c is '〇' or '零')
        {
            return ReadZero();
        }

        if (DigitOf(c) is var digit and > 0)
        {
            return ReadDigit(digit);
        }

        if (SmallPower(c) is var power and > 0)
        {
            return ScaleSection(power);
        }

        return c switch
        {
            '万' => ScaleTotal(Wan),
            '亿' => ScaleTotal(Yi),
            '兆' => ScaleTrillion(),
            '点' => ReadFraction(),
            '多' or '余' or '来' => ReadMore(c),
            '个' => SkipCounterBeforeYi(),
            ' ' => SkipBlankBeforePower(),
            _ => false,
        };
    }

    private void Pend(Amount amount, bool chinese)
    {
        pending = amount;
        hasPending = true;
        pendingIsChinese = chinese;
    }

    private void ClearPending()
    {
        pending = default;
        hasPending = false;
        afterZero = false;
    }

    private Amount CloseSection()
    {
        var sum = hasPending ? section.Plus(Colloquial()) : section;
        section = default;
        hasSection = false;
        ClearPending();
        return sum;
    }

    /// <summary>三百五 is 350, 三万五 35,000: a last figure right after a power stands for tenths of it.</summary>
    private readonly Amount Colloquial()
    {
        if (!pendingIsChinese || afterZero || pending.Low != pending.High || qualifier is not null)
        {
            return pending;
        }

        return hasSection && lastSmall >= 100 ? pending.Times(lastSmall / 10)
            : !hasSection && hasTotal ? pending.Times(lastBig / 10)
            : pending;
    }

    private void Close()
    {
        var rest = CloseSection();
        if (rest.High > 0 && hasTotal)
        {
            magnitude = 1;
        }

        total = hasTotal ? total.Plus(rest) : rest;
        hasTotal = hasTotal || rest.Printed;
    }

    /// <summary>The 千 of 千瓦 and the 百 of 百分点 belong to the unit; the 千 of 8万3千米 to the number.</summary>
    private readonly bool IsUnitPrefix() =>
        at + 1 < text.Length
        && text[at] switch
        {
            '千' => text[at + 1] is '瓦' or '米' or '克' or '伏' or '卡' or '帕' or '焦' or '赫'
                && !(hasTotal && hasPending && pending.Value < 10),
            '百' => text[(at + 1)..].StartsWith("分点"),
            _ => false,
        };

    private static bool IsFigure(char c) => DigitOf(c) >= 0 || SmallPower(c) > 0 || c is '万' or '亿';

    /// <summary>What has been read so far: the printed value, what it means at least and at most, and the size of its last place.</summary>
    private readonly record struct Amount(decimal Value, decimal Low, decimal High, decimal Step, bool Printed)
    {
        public static Amount Exactly(decimal value, decimal step) => new(value, value, value, step, true);

        public Amount Times(decimal factor) => new(Value * factor, Low * factor, High * factor, Step * factor, Printed);

        public Amount Plus(Amount other) =>
            other == default ? this
            : this == default ? other
            : new(Value + other.Value, Low + other.Low, High + other.High, other.Step, Printed);
    }
}
