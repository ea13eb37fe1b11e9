using DevZone.Reading.Gazetteer;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>The word lists by which projects are told (docs/gazetteer.md).</summary>
internal static class ProjectWords
{
    /// <summary>大桥, 生产线: what works' names end in without 项目.</summary>
    public static PhraseIndex<string> Facilities { get; } = PhraseIndex.Of(GazetteerFile.ReadWords("facility-words.txt"));

    /// <summary>The facilities that are always works, whoever runs them: 高铁, 水库.</summary>
    public static HashSet<string> Infrastructure { get; } =
    [
        .. "铁路 高铁 高速铁路 城际铁路 高速 高速公路 快速路 大桥 特大桥 隧道 通道 跨海通道 水库 水电站 抽水蓄能电站 光伏电站 风电场 机场 新机场 国际机场 航道 灌区 号线 大道 快线".Split(
            ' '
        ),
    ];

    /// <summary>True for the name of such a work: 昌宁高铁.</summary>
    public static bool IsInfrastructure(string name) =>
        FacilityEndings.TryMatch(name, name.Length, out var length, out _) && Infrastructure.Contains(name[^length..]);

    /// <summary>All facilities, matched backwards.</summary>
    public static PhraseIndex<string> FacilityEndings { get; } =
        PhraseIndex.Of(GazetteerFile.ReadWords("facility-words.txt"), backwards: true);

    /// <summary>Where the name of a work ends: 主体, 已, 将.</summary>
    public static PhraseIndex<string> NameEnds { get; } = PhraseIndex.Of(GazetteerFile.ReadWords("name-ends.txt"));

    /// <summary>Stage words with their stage; null where a phrase only looks like one (开工率).</summary>
    public static PhraseIndex<ProjectStage?> Stages { get; } =
        new(
            GazetteerFile
                .Read("stage-words.tsv", 2)
                .Select(record =>
                    KeyValuePair.Create(
                        record[0],
                        record[1].Length == 0 ? (ProjectStage?)null : Enum.Parse<ProjectStage>(record[1].Replace("_", ""), ignoreCase: true)
                    )
                )
        );

    private static readonly PhraseIndex<string> Generic = PhraseIndex.Of(GazetteerFile.ReadWords("generic-projects.txt"));

    private static readonly PhraseIndex<string> GenericOrSaying = PhraseIndex.Of(
        GazetteerFile.ReadWords("generic-projects.txt").Concat(GazetteerFile.ReadWords("sentence-words.txt"))
    );

    private static readonly PhraseIndex<string> IndustryIndex = new(
        GazetteerFile
            .Read("industries.tsv", 2)
            .SelectMany(record => record[1].Split(';').Select(word => KeyValuePair.Create(word, record[0])))
            .DistinctBy(word => word.Key)
    );

    /// <summary>True for 亿元以上产业, 重点, and nothing at all.</summary>
    public static bool IsGeneric(ReadOnlySpan<char> modifier) => WordSequence.Covers(Generic, 8, modifier);

    /// <summary>True for words of the sentence with nothing but generic words between them: 更好地开展, 督促进园企业.</summary>
    public static bool IsSaying(ReadOnlySpan<char> modifier) => WordSequence.Covers(GenericOrSaying, 8, modifier);

    /// <summary>The industry that the last telling word of a name belongs to: of 电池铝壳项目, that of the shell.</summary>
    public static string? IndustryOf(string name)
    {
        string? industry = null;
        for (var at = 0; at < name.Length; )
        {
            if (IndustryIndex.TryMatch(name, at, out var length, out var found))
            {
                industry = found;
                at += length;
            }
            else
            {
                at++;
            }
        }

        return industry;
    }
}
