using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>Tells which names of an article are short for a longer one: 人工智能产业园 for 晋城市人工智能产业园.</summary>
internal static class ZoneAliases
{
    /// <summary>The one longer name that a candidate shortens; null where there is none or more than one.</summary>
    public static ZoneCandidate? FullNameOf(ZoneCandidate candidate, List<ZoneCandidate> full)
    {
        if (candidate.Branch is not null || candidate.Head is null)
        {
            return null;
        }

        if (candidate.Known is not null)
        {
            // 滨海新区 in an article on 绍兴滨海新区 is not that of 天津.
            return full.Find(other =>
                other is { Known: null, Place: not null }
                && other.Head == candidate.Head
                && other.Modifier.Length > candidate.Modifier.Length
                && other.Modifier.EndsWith(candidate.Modifier, StringComparison.Ordinal)
            );
        }

        var longer = full.Where(other => Shortens(candidate, other)).ToList();
        return
            longer.MaxBy(other => other.Modifier.Length) is { } longest
            && longer.TrueForAll(other => other == longest || Shortens(other, longest))
            ? longest
            : null;
    }

    private static bool Shortens(ZoneCandidate candidate, ZoneCandidate full)
    {
        if (candidate.Head is not { } head || full.Head is not { } fullHead)
        {
            return false;
        }

        var sameFamily = ZoneIdentity.FamilyOf(fullHead) == ZoneIdentity.FamilyOf(head);
        var stem = Plain(candidate);
        var fullStem = Plain(full);
        if (stem.Length == 0)
        {
            return false;
        }

        if (head.Phrase == "开发区" && fullHead.Class is ZoneClass.Economic or ZoneClass.HighTech)
        {
            // 钟楼开发区 beside 常州钟楼经济开发区.
            return fullStem.EndsWith(stem, StringComparison.Ordinal);
        }

        if (candidate.Place is not null)
        {
            // 海安高新区 shortens 南通海安高新区; 合肥高新区 is another zone than 合肥新站高新区.
            return full.Place is not null
                && full.Modifier.Length > candidate.Modifier.Length
                && fullStem.EndsWith(stem, StringComparison.Ordinal)
                && sameFamily;
        }

        var sameHead = sameFamily || fullHead.Phrase.EndsWith(head.Phrase, StringComparison.Ordinal);
        var within =
            head.Class == ZoneClass.Park
                ? fullStem.EndsWith(stem, StringComparison.Ordinal)
                : fullStem.Contains(stem, StringComparison.Ordinal);
        return sameHead && full.Modifier.Length > stem.Length && within
            || sameFamily && IsInitials(stem, full)
            || head.Phrase == "园区" && !candidate.Follows && fullHead != head && full.Modifier.EndsWith(stem, StringComparison.Ordinal);
    }

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
}
