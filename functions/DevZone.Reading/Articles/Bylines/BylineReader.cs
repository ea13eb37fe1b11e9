using System.Buffers;
using DevZone.Reading.Articles.Names;
using DevZone.Reading.Gazetteer;
using DevZone.Reading.Script;

namespace DevZone.Reading.Articles.Bylines;

/// <summary>
/// Reads lines and brackets that name an article's authors: 本报记者 张三 通讯员 李四, （记者 张三）, □ 张三, 文/张三 图/李四,
/// 罗文平 张小菊. Editors and photographers are read over; a paper or agency is no author.
/// </summary>
internal static class BylineReader
{
    private const int LongestLine = 90;

    /// <summary>More names than these without a word such as 记者 are a list of people, not of authors.</summary>
    private const int MostUnannounced = 6;

    private const int ShortestAffiliation = 4;

    /// <summary>What a portal puts behind an author's name.</summary>
    private const string PortalEnding = "返回搜狐,查看更多";

    private static readonly SearchValues<char> SentenceWords = SearchValues.Create("。,!?了的在是");

    private static readonly SearchValues<char> Separators = SearchValues.Create(" 、,;/|丨:\t");

    private static readonly SearchValues<char> Bullets = SearchValues.Create("□■◎〇●◆▲△☆★◇▓▌·-*");

    /// <summary>Reads a whole line, or what stands in brackets.</summary>
    /// <param name="printed">The characters as printed.</param>
    /// <returns>The authors as printed; null where this is no byline. Empty where it names only others, such as a photographer.</returns>
    public static IReadOnlyList<string>? Read(ReadOnlySpan<char> printed)
    {
        printed = printed.Trim();
        if (printed.Length is 0 or > LongestLine)
        {
            return null;
        }
        var line = new Token(ScriptFolding.Fold(printed.ToString()), printed.ToString());
        if (line.Folded.EndsWith(PortalEnding, StringComparison.Ordinal))
        {
            line = line[..^PortalEnding.Length];
        }
        // 【X报/记者张三/台北报道】 2008.01.30
        if (
            line.Folded.Length > 0
            && line.Folded[0] == '【'
            && line.Folded.IndexOf('】') is > 0 and var end
            && PrintedDate.IsAlone(line.Folded[(end + 1)..].Trim())
        )
        {
            line = line[..(end + 1)];
        }
        if (line.Folded.Length == 0)
        {
            return null;
        }
        var marked = Bullets.Contains(line.Folded[0]);
        if (marked)
        {
            line = line[1..].Trim();
        }
        if (line.Folded.Length > 2 && Closer(line.Folded[0]) is { } closer && line.Folded.IndexOf(closer) == line.Folded.Length - 1)
        {
            line = line[1..^1].Trim();
        }
        return new Reading(Tokens(line)).Run(marked);
    }

    private static char? Closer(char opening) =>
        opening switch
        {
            '(' => ')',
            '【' => '】',
            '[' => ']',
            '〔' => '〕',
            _ => null,
        };

    /// <summary>Cut at blanks and marks; 王 雷 is one name set wide, 文/图 one closing.</summary>
    private static List<Token> Tokens(Token line)
    {
        var text = line.Folded.Replace("文/图", "文图 ").Replace("图/文", "文图 ").Replace("文/摄", "文图 ").Replace("文、图", "文图 ");
        var tokens = new List<Token>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !Separators.Contains(text[i]))
            {
                continue;
            }
            // 记者王五/台中报导: the place that is reported from.
            var isPlace = start > 0 && text[start - 1] == '/' && text.AsSpan(start, i - start) is [.., '报', '导' or '道'];
            if (i > start && !isPlace)
            {
                Add(new Token(text[start..i], line.Printed[start..i]));
            }
            start = i + 1;
        }
        return tokens;

        void Add(Token token)
        {
            var wide =
                tokens.Count > 0 && tokens[^1].Folded.Length == 1 && token.Folded.Length == 1 && token.Folded is not ("文" or "图" or "摄");
            if (wide && PersonNames.IsFullName(tokens[^1].Folded + token.Folded))
            {
                tokens[^1] = new Token(tokens[^1].Folded + token.Folded, tokens[^1].Printed + token.Printed);
            }
            else
            {
                tokens.Add(token);
            }
        }
    }

    /// <summary>A stretch of a line in both forms, of one length.</summary>
    private readonly record struct Token(string Folded, string Printed)
    {
        public Token this[Range range] => new(Folded[range], Printed[range]);

        public Token Trim()
        {
            var start = Folded.Length - Folded.AsSpan().TrimStart().Length;
            return this[start..(start + Folded.AsSpan().Trim().Length)];
        }
    }

    /// <summary>One pass over the tokens of a line.</summary>
    private sealed class Reading(List<Token> tokens)
    {
        private readonly List<string> authors = [];
        private int groupStart;
        private bool announced;
        private bool isAuthor = true;

        /// <summary>True behind 图 in 文/记者 张三 图/记者 李四: that reporter is a photographer.</summary>
        private bool showsPictures;

        /// <summary>True right behind a role that no name has followed yet.</summary>
        private bool roleIsOpen;

        /// <summary>True in 文/张三 图/李四, where what each did stands before the names.</summary>
        private bool functionsLead;

        public List<string>? Run(bool marked)
        {
            for (var i = 0; i < tokens.Count; i++)
            {
                if (!Take(tokens[i], isFirst: i == 0) && !(i == 0 && tokens.Count > 1 && IsAnnouncement(tokens[1].Folded)))
                {
                    return null;
                }
            }
            return announced || (authors.Count > 0 && (marked || authors.Count <= MostUnannounced)) ? authors : null;
        }

        private bool Take(Token token, bool isFirst)
        {
            if (BylineWords.Closings.Contains(token.Folded))
            {
                announced |= authors.Count > 0 || isFirst;
                return true;
            }
            return token.Folded is "文" or "图" or "摄" or "摄影"
                ? TakeFunction(token.Folded, isFirst)
                : TakeRole(token, BylineWords.AuthorRoles, author: true)
                    || TakeRole(token, BylineWords.OtherRoles, author: false)
                    || IsOutlet(token.Folded)
                    || TakeName(token);
        }

        /// <summary>文 张三 图 李四 stands before the names, 张三 文 李四 图 after them.</summary>
        private bool TakeFunction(string function, bool isFirst)
        {
            functionsLead |= isFirst;
            var after = !functionsLead && authors.Count > groupStart;
            if (after && function != "文")
            {
                ForgetGroup();
            }
            if (!after)
            {
                isAuthor = function == "文";
                showsPictures = functionsLead && function != "文";
            }
            announced = true;
            groupStart = authors.Count;
            return true;
        }

        /// <summary>记者, 本报记者, 《鹿城日报》记者, and with the name behind it: 记者潘晔.</summary>
        private bool TakeRole(Token token, string[] roles, bool author)
        {
            foreach (var role in roles)
            {
                var at = token.Folded.LastIndexOf(role, StringComparison.Ordinal);
                if (at < 0 || (at > 0 && !(author && IsRolePrefix(token.Folded.AsSpan(0, at)))))
                {
                    continue;
                }
                announced = true;
                // 撰稿、摄像:唐文 has one name for both.
                isAuthor = (author && !showsPictures) || (isAuthor && roleIsOpen);
                roleIsOpen = token.Folded.Length == at + role.Length;
                groupStart = authors.Count;
                var rest = token[(at + role.Length)..];
                return rest.Folded.Length == 0 || BylineWords.Closings.Contains(rest.Folded) || TakeName(rest);
            }
            return false;
        }

        private bool TakeName(Token name)
        {
            roleIsOpen = false;
            var closing = Array.Find(
                BylineWords.Closings,
                c => name.Folded.Length > c.Length + 1 && name.Folded.EndsWith(c, StringComparison.Ordinal)
            );
            if (closing is not null)
            {
                name = name[..^closing.Length];
                if (!PersonNames.IsFullName(name.Folded))
                {
                    // 台中报导, 方惠萱台湾报导: the place that is reported from.
                    var length = name.Folded.Length - PlaceLength(name.Folded);
                    if (isAuthor && length < name.Folded.Length && PersonNames.IsFullName(name.Folded.AsSpan(0, length)))
                    {
                        authors.Add(name.Printed[..length]);
                    }
                    return announced;
                }
            }
            var isPhoto = name.Folded.Length > 2 && name.Folded[^1] is '摄' or '图';
            name = isPhoto ? name[..^1] : name;
            if (!(announced ? PersonNames.IsAnnouncedName(name.Folded) : PersonNames.IsFullName(name.Folded)))
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
                authors.Add(name.Printed);
            }
            return true;
        }

        private static int PlaceLength(string token) => Divisions.Endings.TryMatch(token, token.Length, out var length, out _) ? length : 0;

        private void ForgetGroup() => authors.RemoveRange(groupStart, authors.Count - groupStart);

        /// <summary>大河财立方 记者 张三: whatever stands before the first role is who publishes.</summary>
        private static bool IsAnnouncement(string token) =>
            Array.Exists(BylineWords.AuthorRoles, role => token.StartsWith(role, StringComparison.Ordinal));

        private static bool IsOutlet(string token) =>
            token.Length is >= 2 and <= 14
            && (
                Array.Exists(BylineWords.Outlets, ending => token.EndsWith(ending, StringComparison.Ordinal))
                || (
                    token.Length >= ShortestAffiliation
                    && Array.Exists(BylineWords.Affiliations, ending => token.EndsWith(ending, StringComparison.Ordinal))
                )
            )
            && !PersonNames.IsFullName(token);

        /// <summary>What stands before 记者 within its word: a paper's name or the place it reports from, never a sentence.</summary>
        private static bool IsRolePrefix(ReadOnlySpan<char> prefix) => prefix.Length <= 16 && !prefix.ContainsAny(SentenceWords);
    }
}
