using System.Security.Cryptography;
using System.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>What makes two names the same zone: the words before the head without 市, 县 and 国家级, and the class of the head word.</summary>
internal static class ZoneIdentity
{
    /// <summary>Equal for 晋城市经开区 and 晋城经济技术开发区, unequal for 晋城高新区 and 晋城经开区产业园.</summary>
    public static string KeyOf(ZoneCandidate candidate) =>
        candidate.Known?.Name ?? candidate.Branch ?? $"{StemOf(candidate)}|{(candidate.Head is { } head ? FamilyOf(head) : "")}";

    /// <summary>The modifier without the suffix of the place it begins with: 晋城市人工智能 is 晋城人工智能.</summary>
    public static string StemOf(ZoneCandidate candidate)
    {
        var (stem, place) = (candidate.Modifier, candidate.PlaceLength);
        if (candidate.Place is not null && candidate.PlaceLength > 2 && stem[candidate.PlaceLength - 1] is '市' or '县' or '省' or '区')
        {
            stem = stem.Remove(--place, 1);
        }

        return WithoutLevel(stem, place);
    }

    /// <summary>宁波国家 is 宁波: a level that stands right behind the place; 简州新城国家检验检测 keeps the word.</summary>
    public static string WithoutLevel(string modifier, int place)
    {
        foreach (var level in Levels)
        {
            if (modifier.EndsWith(level, StringComparison.Ordinal))
            {
                return modifier[..^level.Length];
            }

            if (modifier.AsSpan(place).StartsWith(level))
            {
                return modifier.Remove(place, level.Length);
            }
        }

        return modifier;
    }

    private static readonly string[] Levels = ["国家级", "国家"];

    /// <summary>Head words of one family can name one zone.</summary>
    public static string FamilyOf(ZoneHead head) =>
        head.Class switch
        {
            ZoneClass.Economic => "经开区",
            ZoneClass.HighTech => "高新区",
            _ when head.Canonical is "科技产业园" or "科技产业园区" or "科技园区" => "科技园",
            _ => head.Canonical.EndsWith("园区", StringComparison.Ordinal) ? head.Canonical[..^1] : head.Canonical,
        };

    /// <summary>"zone-" and twelve hexadecimal digits of the SHA-256 of the canonical name.</summary>
    public static string IdOf(string name) =>
        "zone-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 6));
}
