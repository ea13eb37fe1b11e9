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
            if (Divisions.Endings.TryMatch(text.AsSpan(floor, at - floor), at - floor, out var length, out var place))
            {
                at -= length;
                var rest = text.AsSpan(floor, at - floor);
                if (Divisions.Endings.TryMatch(rest, rest.Length, out var outer, out var holder))
                {
                    return Holds(holder, place) ? new NameStart(at, place, length) : new NameStart(at - outer, holder, outer);
                }

                if (at > floor && text[at - 1] is '市' or '县')
                {
                    continue;
                }

                return new NameStart(at, place, length);
            }

            if (!IsNameCharacter(c))
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

        return new NameStart(at, null, 0);
    }

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

    private static bool IsNameCharacter(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '·' or '-' or '〇';
}

/// <summary>Where a name begins.</summary>
/// <param name="Position">Its first character.</param>
/// <param name="Place">The division it begins with, if any.</param>
/// <param name="PlaceLength">Length of that division's name.</param>
internal readonly record struct NameStart(int Position, PlaceForm? Place, int PlaceLength);
