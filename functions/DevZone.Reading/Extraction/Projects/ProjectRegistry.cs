using DevZone.Reading.Gazetteer;
using DevZone.Reading.Script;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>The projects, and which of them a name means.</summary>
internal sealed class ProjectRegistry
{
    /// <summary>A short name is looked for among so many projects named last in its article.</summary>
    private const int Reach = 60;

    /// <summary>So many characters tell a brand.</summary>
    private const int Brand = 3;

    private static readonly string[] Phases = ["一期", "二期", "三期", "四期", "五期", "首期"];

    private static readonly string[] CompanyEnds = ["股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "公司"];

    private readonly Dictionary<string, ProjectRecord> byKey = [];

    /// <summary>All projects in the order of their first mention.</summary>
    public List<ProjectRecord> All { get; } = [];

    /// <summary>The name without what its printed forms differ in: marks, blanks, a final 项目 or 建设项目.</summary>
    public static string KeyOf(string name)
    {
        var key = string.Concat(
            ScriptFolding.Fold(name).Where(c => !char.IsWhiteSpace(c) && c is not ('“' or '”' or '‘' or '’' or '·' or '(' or ')'))
        );
        // 扩能改造|工程|项目
        return WithoutHead(WithoutHead(key));
    }

    private static string WithoutHead(string key)
    {
        foreach (var end in (ReadOnlySpan<string>)["建设项目", "项目", "建设工程", "工程"])
        {
            if (key.Length > end.Length + 1 && key.EndsWith(end, StringComparison.Ordinal))
            {
                return key[..^end.Length];
            }
        }

        return key;
    }

    /// <summary>The project that a candidate names: known by its full name, by a shorter or longer form in the same article, or new.</summary>
    /// <param name="candidate">The name in its place.</param>
    /// <param name="recent">The projects of the article so far.</param>
    public ProjectRecord Resolve(ProjectCandidate candidate, List<ProjectRecord> recent)
    {
        var key = candidate.KeyInFull ?? KeyOf(candidate.Name);
        if (byKey.TryGetValue(key, out var record))
        {
            return record;
        }

        var phase = PhaseOf(key);
        for (var i = recent.Count - 1; i >= Math.Max(0, recent.Count - Reach); i--)
        {
            if (
                recent[i].Phase == phase
                && (SameName(key, recent[i].Key) || !candidate.Part.Part.IsParagraph && Abridges(key, recent[i].Key))
            )
            {
                byKey[key] = recent[i];
                return recent[i];
            }
        }

        if (candidate.List == 0 && (ShortFor(key, phase, recent) ?? ProjectAliases.Find(candidate, key, phase, recent)) is { } whole)
        {
            whole.CallInFull(candidate);
            byKey[key] = whole;
            return whole;
        }

        if (ProjectAliases.InBrackets(candidate.Name) is { } alias)
        {
            // 片区配套基础设施(灵溪东路)项目 is 灵溪东路项目.
            if (byKey.TryGetValue(alias, out var called) && recent.Contains(called))
            {
                byKey.Add(key, called);
                return called;
            }

            byKey.TryAdd(alias, record = new ProjectRecord(candidate, key));
        }

        record ??= new ProjectRecord(candidate, key);
        byKey.Add(key, record);
        All.Add(record);
        return record;
    }

    /// <summary>盛合晶微项目 after 盛合晶微三维芯片集成项目: the only project of the article that begins so and holds its characters.</summary>
    private static ProjectRecord? ShortFor(string key, string? phase, List<ProjectRecord> recent)
    {
        if (key.Length < Brand + 1 || ProjectWords.IsGeneric(key))
        {
            return null;
        }

        var alike = recent
            .TakeLast(Reach)
            .Where(record =>
                record.Phase == phase && record.Key.Length > key.Length && IsAlike(key, record.Key) && IsSubsequence(key, record.Key)
            )
            .Take(2)
            .ToList();
        return alike is [var only] ? only : null;
    }

    /// <summary>The same brand, or the same beginning and end: 临海机场三期扩建 for 临海望城坪国际机场三期扩建.</summary>
    private static bool IsAlike(string key, string whole) =>
        whole.AsSpan(0, Brand).SequenceEqual(key.AsSpan(0, Brand))
        || key.Length >= 6 && whole.AsSpan(0, 2).SequenceEqual(key.AsSpan(0, 2)) && whole.AsSpan()[^4..].SequenceEqual(key.AsSpan()[^4..]);

    /// <summary>True for a name and its shortening; never for two phases of one work.</summary>
    public static bool Same(string a, string b) => SameName(a, b) && PhaseOf(a) == PhaseOf(b);

    /// <summary>新能源汽车项目 in a headline is the body's 国机智骏新能源汽车整车生产项目.</summary>
    private static bool Abridges(string headline, string name) =>
        headline.Length >= 5 && headline.Length < name.Length && headline.Length * 3 >= name.Length && IsSubsequence(headline, name);

    private static bool SameName(string a, string b)
    {
        var (inner, outer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (inner.Length < 4 || inner.Length * 5 < outer.Length * 2)
        {
            return false;
        }

        if (outer.EndsWith("公司", StringComparison.Ordinal))
        {
            return outer.Contains(inner, StringComparison.Ordinal);
        }

        return outer.EndsWith(inner, StringComparison.Ordinal)
            || inner[0] == outer[0]
                && (
                    inner.Length * 10 >= outer.Length * 6 && outer.StartsWith(inner, StringComparison.Ordinal)
                    || inner.Length * 10 >= outer.Length * 7 && inner.Length >= 6 && IsSubsequence(inner, outer)
                );
    }

    /// <summary>A company's name without the place before it and its legal form; null where the name is no company's.</summary>
    public static string? CompanyCoreOf(string key)
    {
        var end = Array.Find(CompanyEnds, end => key.EndsWith(end, StringComparison.Ordinal));
        if (end is null)
        {
            return null;
        }

        var start = Divisions.Forms.TryMatch(key, 0, out var length, out var form) && form.Places.Count > 0 ? length : 0;
        var core = key[start..^end.Length];
        return core.Length >= 3 ? core : null;
    }

    public static string? PhaseOf(string name) => Array.Find(Phases, phase => name.Contains(phase, StringComparison.Ordinal));

    /// <summary>True where the characters of one stand in the other in their order.</summary>
    public static bool IsSubsequence(string inner, string outer)
    {
        var at = 0;
        foreach (var c in outer)
        {
            at += at < inner.Length && inner[at] == c ? 1 : 0;
        }

        return at == inner.Length;
    }
}
