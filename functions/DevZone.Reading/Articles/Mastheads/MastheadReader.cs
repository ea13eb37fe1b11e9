using System.Text.RegularExpressions;
using DevZone.Reading.Articles.Passages;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Articles.Mastheads;

/// <summary>
/// Reads what the front page prints of the issue itself. Lines are taken for a masthead only where several of its fields stand
/// together; a date alone is any article's.
/// </summary>
internal static partial class MastheadReader
{
    /// <summary>A masthead stands within the first lines of a text; what is further down speaks of something else.</summary>
    private const int Within = 60;

    /// <summary>A paragraph of this length ends the search: no masthead has one.</summary>
    private const int LongestLine = 90;

    private const int LeastFields = 3;

    /// <summary>Reads the masthead at a text's beginning.</summary>
    /// <param name="passages">The passages of a text, or of a front page's furniture.</param>
    /// <returns>The masthead and the number of passages that it takes up; null and 0 where there is none.</returns>
    public static (Masthead? Masthead, int Length) Read(IReadOnlyList<Passage> passages)
    {
        var fields = new MastheadFields();
        var length = 0;
        for (var i = 0; i < Math.Min(passages.Count, Within) && !IsParagraph(passages[i].Folded); i++)
        {
            if (fields.Take(passages[i].Text.Text, passages[i].Folded))
            {
                length = i + 1;
            }
        }
        if (fields.Count < LeastFields || !fields.IsOfAPaper)
        {
            return (null, 0);
        }
        var lines = passages.Take(length).Select(passage => passage.Text.Text.Trim()).ToList();
        var names = PaperNames.Find(lines);
        return (fields.ToMasthead() with { Title = names.Title, Edition = names.Edition }, length);
    }

    /// <summary>Fills in the paper's name from the text: the one whose correspondents write in it, or that speaks of itself.</summary>
    public static Masthead Name(Masthead masthead, IReadOnlyList<Article> articles) =>
        masthead.Title is not null
            ? masthead
            : masthead with
            {
                Title = PaperNames.FromDatelines(articles) ?? PaperNames.FromNotices(articles),
            };

    private static bool IsParagraph(string folded) => folded.Length > LongestLine && folded.Contains('。');

    /// <summary>The fields found so far; the first of a kind stands.</summary>
    private sealed class MastheadFields
    {
        private Masthead found = new();

        /// <summary>Number of fields.</summary>
        public int Count =>
            new object?[]
            {
                found.IssueNumber,
                found.TotalIssueNumber,
                found.Date,
                found.PageCount,
                found.Cn,
                found.PostalCode,
                found.Website,
                found.Email,
                found.Supervisor,
                found.Organizer,
                found.Sponsor,
            }.Count(value => value is not null);

        /// <summary>A number of the issue, or one that only a registered paper has.</summary>
        public bool IsOfAPaper =>
            found.IssueNumber is not null || found.TotalIssueNumber is not null || found.Cn is not null || found.PostalCode is not null;

        public Masthead ToMasthead() => found;

        /// <summary>Whether the line holds any field.</summary>
        public bool Take(string printed, string folded)
        {
            var before = found;
            var date = PrintedDate.Find(folded);
            var (supervisor, organizer, sponsor) = Bodies(printed, folded);
            var website = Website().Match(folded);
            var seen =
                date is not null
                | supervisor is not null
                | organizer is not null
                | sponsor is not null
                | website.Success
                | Imprint().IsMatch(folded);
            found = found with
            {
                IssueNumber = found.IssueNumber ?? Number(Issue().Match(folded)),
                TotalIssueNumber = found.TotalIssueNumber ?? Number(Total().Match(folded)),
                Date = found.Date ?? date,
                Weekday = found.Weekday ?? Value(printed, Weekday().Match(folded)),
                PageCount = found.PageCount ?? Number(Pages().Match(folded)),
                Cn = found.Cn ?? Value(folded, Cn().Match(folded))?.Replace(" ", ""),
                PostalCode = found.PostalCode ?? Value(folded, PostalCode().Match(folded))?.Replace(" ", "").Replace('—', '-'),
                Website = found.Website ?? (website.Success ? WithScheme(website.Groups["v"].Value) : null),
                Email = found.Email ?? Value(folded, Email().Match(folded)),
                Supervisor = found.Supervisor ?? supervisor,
                Organizer = found.Organizer ?? organizer,
                Sponsor = found.Sponsor ?? sponsor,
            };
            return seen || found != before;
        }

        /// <summary>X主管 Y主办, X 指导, 主管:X 主办:Y, X主管主办.</summary>
        private static (string? Supervisor, string? Organizer, string? Sponsor) Bodies(string printed, string folded)
        {
            string? supervisor = null,
                organizer = null,
                sponsor = null;
            foreach (var match in BodyAfter().Matches(folded).Concat(BodyBefore().Matches(folded)))
            {
                var body = Value(printed, match);
                var roles = match.Groups["r"].Value;
                supervisor ??= roles.Contains("主管") ? body : null;
                organizer ??= roles.Contains("主办") ? body : null;
                sponsor ??= roles.Contains("指导") ? body : null;
            }
            return (supervisor, organizer, sponsor);
        }

        private static string? Value(string text, Match match) =>
            match.Success ? text.Substring(match.Groups["v"].Index, match.Groups["v"].Length).Trim() : null;

        private static int? Number(Match match) =>
            !match.Success ? null
            : int.TryParse(match.Groups["v"].Value, out var number) ? number
            : PrintedDate.UpTo99(match.Groups["v"].Value);

        private static string WithScheme(string address) => address.Contains("://") ? address : "http://" + address;
    }

    [GeneratedRegex(@"(?<![总])(^|[^总编])第 ?(?<v>[0-9]{1,6}) ?[期号]", RegexOptions.ExplicitCapture)]
    private static partial Regex Issue();

    [GeneratedRegex(@"总 ?(第|期)? ?:? ?(?<v>[0-9]{1,6}) ?[期号]?", RegexOptions.ExplicitCapture)]
    private static partial Regex Total();

    [GeneratedRegex(@"(?<v>(星期|周)[一二三四五六日天])", RegexOptions.ExplicitCapture)]
    private static partial Regex Weekday();

    [GeneratedRegex(
        @"(今日|本期|今天|共|对开|四开|本报) ?(共|出)? ?(?<v>[0-9]{1,3}|[一二三四五六七八九十]{1,3}) ?(个)?版",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Pages();

    [GeneratedRegex(@"CN ?:?-? ?(?<v>[0-9]{2} ?- ?[0-9]{4})", RegexOptions.ExplicitCapture)]
    private static partial Regex Cn();

    [GeneratedRegex(@"邮发代号 ?:? ?(?<v>[0-9]{1,3} ?[-—] ?[0-9]{1,4})", RegexOptions.ExplicitCapture)]
    private static partial Regex PostalCode();

    [GeneratedRegex(@"(?<v>(https?://|www\.)[A-Za-z0-9._~/%-]{3,80})", RegexOptions.ExplicitCapture)]
    private static partial Regex Website();

    [GeneratedRegex(@"(?<v>[A-Za-z0-9._-]{1,40}@[A-Za-z0-9-]{1,40}(\.[A-Za-z0-9-]{1,20}){1,3})", RegexOptions.ExplicitCapture)]
    private static partial Regex Email();

    /// <summary>主管单位:山西省科学技术协会</summary>
    [GeneratedRegex(@"(?<r>(主管|主办|指导)([、/ ]?主办)?)(单位|机构)? ?: ?(?<v>[\u4E00-\u9FFF()·]{3,40})", RegexOptions.ExplicitCapture)]
    private static partial Regex BodyAfter();

    /// <summary>山西省科学技术协会主管</summary>
    [GeneratedRegex(
        @"(^|[ ,;|])(?<v>[\u4E00-\u9FFF()·]{3,40}?) ?(?<r>(主管|主办|指导)([、/ ]?主办)?)(?=$|[ ,;|])",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex BodyBefore();

    /// <summary>Other lines of an imprint: founding, registration, print, honours.</summary>
    [GeneratedRegex(
        @"^(创刊于|始创于|国内统一|国际标准|ISSN|邮政编码|社址|地址|电话|传真|零售|定价|印刷|网址|邮箱|投稿|农历)|[0-9]{4}年([0-9]{1,2}月([0-9]{1,2}日)?)?创刊",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Imprint();
}
