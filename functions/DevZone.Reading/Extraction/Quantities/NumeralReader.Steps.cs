namespace DevZone.Reading.Extraction.Quantities;

/// <content>What each kind of character adds to the number.</content>
internal ref partial struct NumeralReader
{
    private bool ReadArabic()
    {
        if (hasPending)
        {
            return false;
        }

        var start = at;
        decimal value = 0;
        decimal step = 1;
        while (at < text.Length)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                if (at - start >= MostDigits)
                {
                    return false;
                }

                value = value * 10 + (text[at] - '0');
            }
            else if (!IsThousandsComma(start) && !IsThousandsBlank(start))
            {
                break;
            }

            at++;
        }

        while (value >= step * 10 && value % (step * 10) == 0)
        {
            step *= 10;
        }

        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            step = 1;
            for (at++; at < text.Length && char.IsAsciiDigit(text[at]) && step > 1e-8m; at++)
            {
                step /= 10;
                value += (text[at] - '0') * step;
            }
        }

        sawArabic = true;
        Pend(Amount.Exactly(value, step), chinese: false);
        return true;
    }

    /// <summary>2 100万美元: yearbooks set thousands apart by a blank; a unit must follow, lest two numbers be one.</summary>
    private readonly bool IsThousandsBlank(int start) =>
        text[at] == ' '
        && at > start
        && at - start <= 3
        && text[start] != '0'
        && at + 4 < text.Length
        && char.IsAsciiDigit(text[at + 1])
        && char.IsAsciiDigit(text[at + 2])
        && char.IsAsciiDigit(text[at + 3])
        && (
            text[at + 4] is '万' or '亿' or '元' or '吨' or '亩'
            || (text[at + 4] == '.' && at + 5 < text.Length && char.IsAsciiDigit(text[at + 5]))
        );

    /// <summary>1,100: a comma with one to three digits before it and three after.</summary>
    private readonly bool IsThousandsComma(int start) =>
        text[at] == ','
        && at > start
        && at + 3 < text.Length
        && char.IsAsciiDigit(text[at + 1])
        && char.IsAsciiDigit(text[at + 2])
        && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]))
        && (at - start <= 3 || text[at - 4] == ',');

    private bool ReadFew(char c)
    {
        // 十几 and 几十 are numbers, 几 in 几乎 and 数 in 数据 are not: what follows or precedes must be a power of ten.
        var beforePower = at + 1 < text.Length && (SmallPower(text[at + 1]) > 0 || text[at + 1] is '万' or '亿');
        if (hasPending || !(beforePower || (c == '几' && (hasSection || hasTotal))))
        {
            return false;
        }

        var printed = hasSection || hasTotal;
        qualifier = c;
        at++;
        Pend(printed ? new Amount(0, 1, 9, 1, true) : new Amount(0, 2, 10, 1, false), chinese: true);
        sawFigure = true;
        return true;
    }

    private bool ReadZero()
    {
        if (hasPending || !(hasSection || hasTotal))
        {
            return false;
        }

        afterZero = true;
        at++;
        return true;
    }

    private bool ReadDigit(int digit)
    {
        if (!hasPending)
        {
            Pend(Amount.Exactly(digit, 1), chinese: true);
            sawFigure = true;
            at++;
            return true;
        }

        // 七八个, 二三十, 三五家: two figures side by side give an interval.
        var first = pending.Value;
        if (!pendingIsChinese || pending.Low != pending.High || first is < 1 or > 9 || !(digit == first + 1 || (first == 3 && digit == 5)))
        {
            return false;
        }

        pending = new Amount(first, first, digit, 1, true);
        at++;
        return true;
    }

    private bool ScaleSection(decimal power)
    {
        if (power >= lastSmall || IsUnitPrefix())
        {
            return false;
        }

        if (!hasPending)
        {
            pending = Amount.Exactly(1, 1);
        }

        section = section.Plus(pending.Times(power));
        hasSection = true;
        ClearPending();
        lastSmall = power;
        at++;
        return true;
    }

    private bool ScaleTotal(decimal power)
    {
        if (power >= lastBig && !(power == Yi && lastBig == Wan))
        {
            return false;
        }

        var part = CloseSection();
        if (power == Yi && lastBig == Zhao)
        {
            total = total.Plus(part.Times(Yi));
            magnitude = Yi;
        }
        else if (power == Yi)
        {
            // 三十万亿: what was scaled by 万 before is scaled on.
            total = hasTotal || part.High > 0 ? total.Plus(part).Times(Yi) : Amount.Exactly(1, 1).Times(Yi);
            magnitude = lastBig == Wan ? Wan * Yi : Yi;
        }
        else
        {
            total = total.Plus((part.High > 0 ? part : Amount.Exactly(1, 1)).Times(Wan));
            magnitude = Wan;
        }

        hasTotal = true;
        lastBig = power == Yi && lastBig == Wan ? Wan : power;
        lastSmall = Wan;
        at++;
        return true;
    }

    /// <summary>2.43兆元, 1兆9664億元; but 600兆瓦, 100兆宽带.</summary>
    private bool ScaleTrillion()
    {
        var next = at + 1 < text.Length ? text[at + 1] : ',';
        if (!hasPending || hasTotal || !(char.IsAsciiDigit(next) || "元余多美日新,。;、 )”".Contains(next)))
        {
            return false;
        }

        total = CloseSection().Times(Zhao);
        hasTotal = true;
        magnitude = lastBig = Zhao;
        lastSmall = Wan;
        at++;
        return true;
    }

    private bool ReadFraction()
    {
        if (!hasPending || !pendingIsChinese || pending.Low != pending.High || at + 1 >= text.Length || DigitOf(text[at + 1]) < 0)
        {
            return false;
        }

        var value = pending.Value;
        decimal step = 1;
        for (at++; at < text.Length && DigitOf(text[at]) is var digit and >= 0 && step > 1e-8m; at++)
        {
            step /= 10;
            value += digit * step;
        }

        pending = Amount.Exactly(value, step);
        return true;
    }

    private bool ReadMore(char c)
    {
        var value =
            hasPending ? pending
            : hasSection ? section
            : total with { Step = Math.Min(magnitude, total.Step) };
        if (qualifier is not null || !(hasPending || hasSection || hasTotal) || (c == '来' && value.Step < 10))
        {
            return false;
        }

        qualifier = c;
        var more =
            c == '来' ? value with { Low = value.Value * 0.9m, High = value.Value * 1.3m } : value with { High = value.High + value.Step };
        if (hasPending)
        {
            pending = more;
        }
        else if (hasSection)
        {
            section = more;
        }
        else
        {
            total = more;
        }

        at++;
        return true;
    }

    /// <summary>50个亿 is 50亿; 3个亿元村 counts villages.</summary>
    private bool SkipCounterBeforeYi()
    {
        var skips = hasPending && at + 1 < text.Length && text[at + 1] == '亿' && !(at + 2 < text.Length && text[at + 2] is '元' or '级');
        at += skips ? 1 : 0;
        return skips;
    }

    /// <summary>55 亿元: web pages put blanks beside digits.</summary>
    private bool SkipBlankBeforePower()
    {
        var skips = sawArabic && at + 1 < text.Length && (text[at + 1] is '万' or '亿' || (text[at + 1] is '多' or '余' && hasPending));
        at += skips ? 1 : 0;
        return skips;
    }
}
