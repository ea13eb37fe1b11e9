using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Text;

/// <summary>Finds where a name begins, reading backwards from its head word.</summary>
internal static class NameBoundary
{
    /// <summary>
    /// The start of a name: right after the nearest mark, digit or boundary word (位于, 的, 和), or at the place that the name begins
    /// with (落户|晋城市人工智能产业园).
    /// </summary>
    /// <param name="text">Folded text.</param>
    /// <param name="head">Where the head word begins.</param>
    /// <param name="floor">Where the name may begin at the earliest.</param>
    public static NameStart Find(string text, int head, int floor)
    {
        var at = head;
        while (at > floor)
        {
            var c = text[at - 1];
            if (
                Divisions.Endings.TryMatch(text.AsSpan(floor, at - floor), at - floor, out var length, out var place)
                && !IsWithinPhrase(text, floor, at - length)
            )
            {
                var start = at - length;
                if (start > floor && text[start - 1] is '东' or '南' or '西' or '北' && Begins(text, floor, start - 1))
                {
                    // 北高雄 is a name of its own.
                    at = start;
                    continue;
                }

                var isOwn = start - 1 > floor && text[start - 2] is '本' or '我' or '该' or '全';
                if (start > floor && text[start - 1] is '市' or '县' && !isOwn && !EndsPlace(text, floor, start))
                {
                    at = start;
                    continue;
                }

                if (place.Use == PlaceUse.Free || Begins(text, floor, start))
                {
                    return Climb(text, floor, at, start, place);
                }
            }

            // A bracket within a name, 长丰(双凤)经开区, but not before one: (六)张江科学城.
            if (
                c == ')'
                && text.AsSpan(floor, at - floor).LastIndexOf('(') is var open and > 0
                && at - floor - open <= 8
                && IsNameCharacter(text[floor + open - 1])
                && !EndsZone(text, floor, floor + open)
            )
            {
                at = floor + open;
                continue;
            }

            if (
                !IsNameCharacter(c) && !IsInnerDash(text, at - 1) && !IsWithinLatin(text, at - 1, floor)
                || c == '-' && (at - 2 < floor || text[at - 2] == '-')
            )
            {
                break;
            }

            if (NameWords.Boundaries.TryMatch(text.AsSpan(floor, at - floor), at - floor, out length, out var boundary))
            {
                if (boundary)
                {
                    break;
                }

                at -= length;
                continue;
            }

            at--;
        }

        return new NameStart(at, at, null, 0);
    }

    /// <summary>
    /// Goes on to the places that stand right before a name's place in their short form, which belong to the name (安顺|西秀经济开发区);
    /// a full form does not (嘉兴市|秀洲高新区). A place that does not lie in the one before it is no place there (太原|东山经开区).
    /// </summary>
    private static NameStart Climb(string text, int floor, int end, int start, PlaceForm place)
    {
        var (core, inner) = (start, place);
        if (
            start - 1 > floor
            && text[start - 1] == '—'
            && Divisions.Endings.TryMatch(text.AsSpan(floor, start - 1 - floor), start - 1 - floor, out var other, out var partner)
            && AreTwins(text, floor, start - 1 - other, partner, place)
        )
        {
            // 德阳—成都产业园: the first city gives the name its place.
            return new NameStart(start - 1 - other, start - 1 - other, partner, other);
        }

        while (Divisions.Endings.TryMatch(text.AsSpan(floor, start - floor), start - floor, out var length, out var outer))
        {
            var held = Holds(outer, inner);
            if (!held && place.Use == PlaceUse.Bound && inner == place)
            {
                return new NameStart(start - length, start - length, outer, length);
            }

            if (!held && inner == place && AreTwins(text, floor, start - length, outer, place))
            {
                return new NameStart(start - length, start - length, outer, length);
            }

            if (
                !held
                || !outer.Places.Any(candidate => candidate.Short is { } name && text.AsSpan(start - length, length).SequenceEqual(name))
            )
            {
                break;
            }

            start -= length;
            core = outer.Places[0].Level == PlaceLevel.Province ? core : start;
            inner = outer;
        }

        return new NameStart(start, core, place, end - core);
    }

    /// <summary>其|中山|区, 天|津市市|级: the beginning belongs to another place, or to a phrase that only looks like one.</summary>
    private static bool IsWithinPhrase(string text, int floor, int at)
    {
        for (var start = at - 1; start >= Math.Max(floor, at - 3); start--)
        {
            if (
                Divisions.Forms.TryMatch(text, start, out var length, out var form)
                && form.Use is PlaceUse.None or PlaceUse.Free
                && start + length > at
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a word can begin: after a mark, a boundary word, a place, or 国家级.</summary>
    private static bool Begins(string text, int floor, int at) =>
        at == floor
        || !IsNameCharacter(text[at - 1])
        || text[at - 1] == '级'
        || EndsPlace(text, floor, at)
        || NameWords.Boundaries.TryMatch(text.AsSpan(floor, at - floor), at - floor, out _, out var boundary) && boundary;

    /// <summary>恒口示范区(试验区)|归雁经济产业园: the bracket belongs to the zone before it.</summary>
    private static bool EndsZone(string text, int floor, int at) =>
        ZoneHeads.Endings.TryMatch(text.AsSpan(floor, at - floor), at - floor, out _, out _);

    private static bool EndsPlace(string text, int floor, int at) =>
        Divisions.Endings.TryMatch(text.AsSpan(floor, at - floor), at - floor, out _, out _);

    /// <summary>阜阳合肥现代产业园区: two cities that share a zone.</summary>
    private static bool AreTwins(string text, int floor, int at, PlaceForm outer, PlaceForm inner) =>
        outer.Use == PlaceUse.Free
        && outer.Places[0].Level == PlaceLevel.City
        && inner.Places[0].Level == PlaceLevel.City
        && text[at..].StartsWith(outer.Places[0].Short ?? "-", StringComparison.Ordinal)
        && Begins(text, floor, at);

    /// <summary>False for 太原|东山: the second is no place there, but the name of the zone.</summary>
    private static bool Holds(PlaceForm outer, PlaceForm inner)
    {
        foreach (var place in outer.Places)
        {
            foreach (var other in inner.Places)
            {
                if (place.Holds(other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>中国—印度尼西亚创新发展示范园区, 建德马目—南峰产业园: a single dash between the countries or villages that share it.</summary>
    private static bool IsInnerDash(string text, int at)
    {
        if (text[at] != '—' || at + 1 == text.Length || text[at + 1] is < '\u4E00' or > '\u9FFF')
        {
            return false;
        }

        var before = text.AsSpan(0, at);
        return before.EndsWith("中国") || before.Length >= 4 && Divisions.Endings.TryMatch(text, at - 2, out _, out _);
    }

    /// <summary>5G AIoT产业园: a digit or a blank between Latin words, of which the first stands alone.</summary>
    private static bool IsWithinLatin(string text, int at, int floor) =>
        at + 1 < text.Length
        && char.IsAsciiLetter(text[at + 1])
        && (char.IsAsciiDigit(text[at]) || text[at] == ' ' && at > floor && char.IsAsciiLetterOrDigit(text[at - 1]))
        && (at == floor || text[at] == ' ' || !char.IsAsciiDigit(text[at - 1]));

    private static bool IsNameCharacter(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '·' or '-' or '〇';
}

/// <summary>Where a name begins.</summary>
/// <param name="Position">Its first character as printed.</param>
/// <param name="Core">Its first character without a province before it: 贵州|安顺西秀经济开发区.</param>
/// <param name="Place">The division it begins with, the innermost where several stand together; null where there is none.</param>
/// <param name="PlaceLength">Length of what names divisions, from <paramref name="Core"/> on.</param>
internal readonly record struct NameStart(int Position, int Core, PlaceForm? Place, int PlaceLength);
