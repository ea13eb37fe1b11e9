using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>Tells which names of an article are short for a longer one: 人工智能产业园 for 晋城市人工智能产业园.</summary>
/// <param name="names">The article's names.</param>
internal sealed class ZoneAliases(IEnumerable<ZoneCandidate> names)
{
    /// <summary>An article with more full names than this is a list, in which no name shortens another.</summary>
    private const int MostFullNames = 200;

    private readonly List<FullName> full = FullNames(names);
    private readonly Dictionary<(string Modifier, ZoneHead Head, bool Follows, KnownZone? Known), ZoneCandidate?> found = [];

    /// <summary>The one longer name that a candidate shortens; null where there is none or more than one.</summary>
    public ZoneCandidate? FullNameOf(ZoneCandidate candidate)
    {
        if (candidate.Branch is not null || candidate.Head is not { } head)
        {
            return null;
        }

        var key = (candidate.Modifier, head, candidate.Follows, candidate.Known);
        if (!found.TryGetValue(key, out var name))
        {
            found.Add(key, name = candidate.Known is null ? Find(FullName.Of(candidate, head)) : FindNamesake(candidate));
        }

        return name;
    }

    private static List<FullName> FullNames(IEnumerable<ZoneCandidate> names)
    {
        var distinct = names
            .Where(name => name.Shape == ZoneShape.Named || name is { Shape: ZoneShape.Weak, Definite: true, Generic: false })
            .DistinctBy(ZoneIdentity.KeyOf)
            .Take(MostFullNames + 1)
            .ToList();
        return distinct.Count > MostFullNames
            ? []
            : [.. distinct.Where(name => name.Head is not null).Select(name => FullName.Of(name, name.Head!))];
    }

    /// <summary>滨海新区 in an article on 绍兴滨海新区 is not that of 天津.</summary>
    private ZoneCandidate? FindNamesake(ZoneCandidate candidate) =>
        full.Find(other =>
            other.Zone.Known != candidate.Known
            && other.Zone is { Known: not null } or { Place: not null }
            && other.Head == candidate.Head
            && other.Zone.Modifier.Length > candidate.Modifier.Length
            && other.Zone.Modifier.EndsWith(candidate.Modifier, StringComparison.Ordinal)
        ).Zone;

    private ZoneCandidate? Find(FullName name)
    {
        if (name.Stem.Length == 0)
        {
            return null;
        }

        FullName? longest = null;
        foreach (var other in full)
        {
            if (!Shortens(name, other))
            {
                continue;
            }

            if (longest is not { } best || Shortens(best, other))
            {
                longest = other;
            }
            else if (!Shortens(other, best))
            {
                return null;
            }
        }

        return longest?.Zone;
    }

    private static bool Shortens(FullName name, FullName full)
    {
        var (zone, head) = (name.Zone, name.Head);
        if (head.Phrase == "开发区" && full.Head.Class is ZoneClass.Economic or ZoneClass.HighTech)
        {
            // 钟楼开发区 beside 常州钟楼经济开发区.
            return full.Stem.EndsWith(name.Stem, StringComparison.Ordinal);
        }

        var sameFamily = full.Family == name.Family;
        if (zone.Place is not null)
        {
            // 海安高新区 shortens 南通海安高新区, 成都川菜产业园 郫都区川菜产业园; 合肥高新区 is another zone than 合肥新站高新区.
            return sameFamily && IsOfOuterPlace(zone, full.Zone)
                || IsShorterHead(name, full)
                || sameFamily && IsOfSamePlace(zone, full.Zone)
                || (full.Zone.Place is not null || IsPrintedBefore(full, name) || ZoneShapes.BracketsPlace(full.Zone.Modifier))
                    && full.Zone.Modifier.Length > zone.Modifier.Length
                    && full.Stem.EndsWith(name.Stem, StringComparison.Ordinal)
                    && sameFamily;
        }

        if (
            full.Zone.Modifier.Length > name.Stem.Length
            && (sameFamily || full.Head.Phrase.EndsWith(head.Phrase, StringComparison.Ordinal))
        )
        {
            var within =
                head.Class == ZoneClass.Park
                    ? full.Stem.EndsWith(name.Stem, StringComparison.Ordinal)
                    : full.Stem.Contains(name.Stem, StringComparison.Ordinal);
            if (within)
            {
                return true;
            }
        }

        return sameFamily && IsInitials(name.Stem, full.Zone)
            || head.Phrase == "园区"
                && !zone.Follows
                && full.Head != head
                && full.Zone.Modifier.EndsWith(name.Stem, StringComparison.Ordinal);
    }

    /// <summary>费县化工产业园 beside 费县粘合剂化工产业园: the end of what stands behind the same place.</summary>
    private static bool IsOfSamePlace(ZoneCandidate zone, ZoneCandidate full) =>
        zone.Head!.Class == ZoneClass.Park
        && zone.Modifier.Length > zone.PlaceLength + 1
        && full.Modifier.Length > zone.Modifier.Length
        && zone.Place == full.Place
        && full.Modifier.AsSpan(full.PlaceLength).EndsWith(zone.Modifier.AsSpan(zone.PlaceLength));

    /// <summary>鄢陵县集聚区 beside 鄢陵县产业集聚区: of the same words before them, the one that says less of its sort.</summary>
    private static bool IsShorterHead(FullName name, FullName full) =>
        name.Head != full.Head
        && name.Head.Phrase is "集聚区" or "聚集区" or "集中区" or "园区"
        && full.Head.Class == ZoneClass.Park
        && full.Head.Phrase.EndsWith(name.Head.Phrase, StringComparison.Ordinal)
        && full.Stem == name.Stem;

    /// <summary>中泰|崇左产业园 beside 中泰(崇左)产业园: what the name lacks stands before it.</summary>
    private static bool IsPrintedBefore(FullName full, FullName name) =>
        full.Stem.Length > name.Stem.Length
        && name.Zone.Part.Folded.AsSpan(0, name.Zone.Span.Start).EndsWith(full.Stem.AsSpan(0, full.Stem.Length - name.Stem.Length));

    /// <summary>The same words behind a place and behind one within it.</summary>
    private static bool IsOfOuterPlace(ZoneCandidate outer, ZoneCandidate inner) =>
        outer is { Place: { } city, Head.Class: ZoneClass.Park }
        && inner.Place is { } county
        && outer.Modifier.Length > outer.PlaceLength
        && outer.Modifier.AsSpan(outer.PlaceLength).SequenceEqual(inner.Modifier.AsSpan(inner.PlaceLength))
        && city.Places.Any(place => county.Places.Any(other => other != place && place.Holds(other)));

    /// <summary>A name without what is left out in passing: 绵阳市(三台)健康食品 and 绵阳健康食品, 永安街道农产品 and 永安农产品.</summary>
    private static string Plain(ZoneCandidate candidate)
    {
        var stem = ZoneIdentity.StemOf(candidate);
        var open = stem.IndexOf('(');
        var close = stem.IndexOf(')');
        if (open >= 0 && close > open && candidate.Place is not null)
        {
            stem = stem.Remove(open, close - open + 1);
        }

        return stem.Replace("街道", "").Replace("(", "").Replace(")", "");
    }

    /// <summary>安巢经开区 for 安徽巢湖经济开发区: the first characters of two words of two.</summary>
    private static bool IsInitials(string stem, ZoneCandidate full)
    {
        var printed = full.Part.Folded.AsSpan(full.Span.Start, full.Span.Length - full.Head!.Phrase.Length);
        return stem.Length == 2 && printed.Length == 4 && printed[0] == stem[0] && printed[2] == stem[1];
    }

    private readonly record struct FullName(ZoneCandidate Zone, ZoneHead Head, string Stem, string Family)
    {
        public static FullName Of(ZoneCandidate zone, ZoneHead head) => new(zone, head, Plain(zone), ZoneIdentity.FamilyOf(head));
    }
}
