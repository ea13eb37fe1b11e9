using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Zones;

/// <summary>Reads that a zone has become a national one: 市高新区…，成功创建国家级高新区.</summary>
internal static class ZoneUpgrades
{
    /// <summary>How far behind a zone's name its sentence is read.</summary>
    private const int Reach = 120;

    private static readonly PhraseIndex<string> Upgrades = PhraseIndex.OfWords(
        "成功创建 成功创建为 成功升级为 成功晋升 成功晋升为 升级为 晋升为 升格为 获批为 获批 跻身"
    );

    /// <summary>What has not happened yet: 力争升级为.</summary>
    private static readonly PhraseIndex<string> Plans = PhraseIndex.OfWords(
        "将 拟 争取 力争 申报 争创 推动 加快 计划 有望 即将 全力",
        backwards: true
    );

    /// <summary>Notes a zone's new level where its sentence tells of it.</summary>
    public static void Note(ZoneCandidate candidate, ZoneRecord zone)
    {
        if (zone.Known is not null || candidate.Head is not { Class: ZoneClass.Economic or ZoneClass.HighTech } head)
        {
            return;
        }

        var text = candidate.Part.Folded;
        var sentence = text.AsSpan(candidate.Span.End, Math.Min(Reach, text.Length - candidate.Span.End));
        sentence = sentence.IndexOf('。') is >= 0 and var stop ? sentence[..stop] : sentence;
        for (var at = 0; at < sentence.Length && Upgrades.TryFind(sentence, at, out at, out var length); at += length)
        {
            var rest = sentence[(at + length)..];
            if (
                rest.StartsWith("国家")
                && ZoneHeads.Index.TryMatch(rest, rest.StartsWith("国家级") ? 3 : 2, out _, out var reached)
                && reached.Class == head.Class
                && !Plans.TryMatch(sentence, at, out _, out _)
            )
            {
                zone.PrintedLevel = ZoneLevel.National;
            }
        }
    }
}
