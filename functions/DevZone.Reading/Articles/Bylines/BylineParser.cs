using System.Buffers;
using DevZone.Reading.Articles.Names;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Articles.Bylines;

/// <summary>One pass over the tokens of a line.</summary>
internal sealed class BylineParser(List<BylineToken> tokens)
{
    /// <summary>More names than these without a word such as 记者 are a list of people, not of authors.</summary>
    private const int MostUnannounced = 6;

    private const int ShortestName = 2;

    /// <summary>通讯员 揭产宣: what a propaganda office signs with, made like a name of three.</summary>
    private const int LongestUndottedPenName = 3;

    /// <summary>A shorter word that ends like a paper can be a name: 王社.</summary>
    private const int ShortestOutlet = 4;

    /// <summary>Longest value of a label: 来源:中国日报吉林记者站.</summary>
    private const int LongestValue = 24;

    private static readonly SearchValues<char> SentenceWords = SearchValues.Create("。,!?了的在是");

    private readonly List<string> authors = [];
    private int groupStart;
    private bool announced;
    private bool isAuthor = true;

    /// <summary>True behind 图 in 文/记者 张三 图/记者 李四: that reporter is a photographer.</summary>
    private bool showsPictures;

    /// <summary>True behind 来源, 时间 and the like: what follows is no name.</summary>
    private bool labels;

    /// <summary>True right behind a role that no name has followed yet.</summary>
    private bool roleIsOpen;

    /// <summary>True in 文/张三 图/李四, where what each did stands before the names.</summary>
    private bool functionsLead;

    public List<string>? Run(bool marked)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Take(i) && !(i == 0 && tokens.Count > 1 && IsAnnouncement(tokens[1].Folded)))
            {
                return null;
            }
        }
        return announced || (authors.Count > 0 && (marked || authors.Count <= MostUnannounced)) ? authors : null;
    }

    private bool Take(int at)
    {
        var token = tokens[at];
        if (IsClosing(token.Folded))
        {
            announced |= authors.Count > 0 || at == 0;
            return true;
        }
        if (IsFunction(token.Folded))
        {
            return TakeFunction(token.Folded, at);
        }
        return TakeRole(token) || IsLabelled(token) || BylineReader.IsOutlet(token.Folded) || TakeName(token);
    }

    private static bool IsFunction(ReadOnlySpan<char> token) => token is "文" or "图" or "摄" or "摄影";

    /// <summary>文 张三 图 李四 stands before the names, 张三 文 李四 图 after them; 记者 张三 摄影 李四 before the last.</summary>
    private bool TakeFunction(ReadOnlySpan<char> function, int at)
    {
        functionsLead |= at == 0 || (function is not "文" && LeadsLastName(at));
        var after = !functionsLead && authors.Count > groupStart;
        if (after && function is not "文")
        {
            ForgetGroup();
        }
        if (!after)
        {
            isAuthor = function is "文";
            showsPictures = functionsLead && function is not "文";
        }
        announced = true;
        groupStart = authors.Count;
        return true;
    }

    /// <summary>Whether names follow to the line's end, and no other word on who did what.</summary>
    private bool LeadsLastName(int at) =>
        at + 1 < tokens.Count
        && tokens.FindIndex(at + 1, token => !PersonNames.IsAnnouncedName(token.Folded) || IsFunction(token.Folded)) < 0;

    /// <summary>记者, 本报记者, 《鹿城日报》记者, with names and further roles behind them: 记者潘晔, 记者张三通讯员李四.</summary>
    private bool TakeRole(BylineToken token)
    {
        if (FirstRole(token.Folded) is not var (at, role))
        {
            return false;
        }
        var author = BylineWords.AuthorRoles.Contains(role);
        var label = BylineWords.Labels.Contains(role);
        if (at > 0 && !author && !label && FirstAuthor(token.Folded, at) is var (later, known))
        {
            // 海报新闻|记者: the paper's name holds a role itself.
            (at, role, author) = (later, known, true);
        }
        // 每经编辑 behind 每经记者 张三.
        var other = announced && token.Length == at + role.Length;
        if (at > 0 && !((author || label || other) && IsRolePrefix(token.Folded[..at])))
        {
            return false;
        }
        announced = true;
        labels = label;
        // 摄影/张三 文字/李四: what comes now was written.
        showsPictures &= role is not ("文字" or "撰文" or "采写" or "撰稿");
        // 撰稿、摄像:唐文 has one name for both.
        isAuthor = (author && !showsPictures) || (isAuthor && roleIsOpen);
        roleIsOpen = token.Length == at + role.Length;
        groupStart = authors.Count;
        var rest = token[(at + role.Length)..];
        if (rest.Length == 0 || IsClosing(rest.Folded))
        {
            return true;
        }
        return FirstRole(rest.Folded) is (>= ShortestName, _) next
            ? TakeValue(rest[..next.At]) && TakeRole(rest[next.At..])
            : TakeValue(rest);
    }

    private bool TakeValue(BylineToken value) => IsLabelled(value) || TakeName(value);

    /// <summary>A label's value, but not a date: lines with one are read by who looks for dates.</summary>
    private bool IsLabelled(BylineToken value) =>
        labels && value.Length <= LongestValue && !value.Folded.ContainsAnyInRange('0', '9') && !value.Folded.ContainsAny(SentenceWords);

    /// <summary>The first role within a word, the longest of those that begin there. A 记者站 is none.</summary>
    private static (int At, string Role)? FirstRole(ReadOnlySpan<char> word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (
                BylineWords.Roles.TryMatch(word, at, out var length, out var role)
                && !(at + length < word.Length && word[at + length] is '站' or '团' or '部')
            )
            {
                return (at, role);
            }
        }
        return null;
    }

    /// <summary>The first role of an author behind a position.</summary>
    private static (int At, string Role)? FirstAuthor(ReadOnlySpan<char> word, int from)
    {
        while (from + 1 < word.Length && FirstRole(word[(from + 1)..]) is var (at, role))
        {
            from += at + 1;
            if (BylineWords.AuthorRoles.Contains(role))
            {
                return (from, role);
            }
        }
        return null;
    }

    private bool TakeName(BylineToken name)
    {
        roleIsOpen = false;
        name = WithoutTelegraph(name);
        if (ClosingLength(name.Folded) is > 0 and var closing)
        {
            name = name[..^closing];
            // 记者 张三 武强报道: many counties are called like a person.
            var isPlace = authors.Count > 0 && PlaceLength(name.Folded) == name.Length;
            if (isPlace || !PersonNames.IsFullName(name.Folded))
            {
                // 台中报导, 方惠萱台湾报导: the place that is reported from.
                var length = name.Folded.Length - PlaceLength(name.Folded);
                if (isAuthor && length < name.Length && PersonNames.IsFullName(name.Folded[..length]))
                {
                    authors.Add(name.Printed[..length].ToString());
                }
                return announced;
            }
        }
        var isPhoto = name.Folded.Length > 2 && name.Folded[^1] is '摄' or '图';
        name = isPhoto ? name[..^1] : name;
        if (BylineWords.NoNames.Contains(name.Folded.ToString()) || (name.Length >= ShortestOutlet && BylineReader.IsOutlet(name.Folded)))
        {
            return announced;
        }
        var isPenName = announced && isAuthor && name.Length == LongestUndottedPenName && name.Folded[^1] is '宣' or '轩' or '萱';
        if (!isPenName && !(announced ? PersonNames.IsAnnouncedName(name.Folded) : PersonNames.IsFullName(name.Folded)))
        {
            return false;
        }
        if (isPhoto)
        {
            ForgetGroup();
            announced = true;
        }
        else if (isAuthor)
        {
            authors.Add(name.Printed.ToString());
        }
        return true;
    }

    private static bool IsClosing(ReadOnlySpan<char> words) =>
        BylineWords.Closings.TryMatch(words, words.Length, out var length, out _) && length == words.Length;

    /// <summary>张三|综合报道: the closing that a name runs into.</summary>
    private static int ClosingLength(ReadOnlySpan<char> name)
    {
        // What is left must be longer than one character: 张|综合报道 ends in 报道 alone.
        for (var rest = name; BylineWords.Closings.TryMatch(rest, rest.Length, out var length, out _); rest = rest[1..])
        {
            if (name.Length > length + 1)
            {
                return length;
            }
        }
        return 0;
    }

    /// <summary>记者林孟汝|台北20日电, 记者林孟汝|台中市十四日电: the place and day that an agency's line ends with.</summary>
    private static BylineToken WithoutTelegraph(BylineToken name)
    {
        var words = name.Folded;
        if (words is not [.., '日', '电' or '讯'])
        {
            return name;
        }
        var place = words[..^2].TrimEnd("0123456789月").TrimEnd();
        words = place.Length < words.Length - 2 ? place : place.TrimEnd("一二三四五六七八九十月");
        var length = words.Length - PlaceLength(words);
        return length >= ShortestName ? name[..length] : name;
    }

    private static int PlaceLength(ReadOnlySpan<char> token) =>
        Divisions.Endings.TryMatch(token, token.Length, out var length, out _) ? length : 0;

    private void ForgetGroup() => authors.RemoveRange(groupStart, authors.Count - groupStart);

    /// <summary>大河财立方 记者 张三: whatever stands before the first role is who publishes.</summary>
    private static bool IsAnnouncement(ReadOnlySpan<char> token)
    {
        foreach (var role in BylineWords.AuthorRoles)
        {
            if (token.StartsWith(role))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>What stands before 记者 within its word: a paper's name or the place it reports from, never a sentence.</summary>
    private static bool IsRolePrefix(ReadOnlySpan<char> prefix) => prefix.Length <= 16 && !prefix.ContainsAny(SentenceWords);
}
