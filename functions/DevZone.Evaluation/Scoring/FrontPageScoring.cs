using System.Globalization;
using DevZone.Evaluation.Gold;
using DevZone.Evaluation.Matching;
using DevZone.Reading.Issues;

namespace DevZone.Evaluation.Scoring;

/// <summary>The masthead, and whether articles begin and end where they do in print. Only gold that notes them is measured.</summary>
internal static class FrontPageScoring
{
    /// <summary>How far a body's length may be from the gold's: a character or two that stand for a mark of the layout.</summary>
    private const double LengthSlack = 0.02;

    /// <summary>How much of a body's ends an error shows.</summary>
    private const int Shown = 15;

    public static void ScoreMasthead(string text, GoldText gold, Issue issue, Tally tally)
    {
        if (gold.Masthead is not { } wanted)
        {
            return;
        }

        var found = issue.Masthead ?? new Masthead();
        foreach (
            var (name, want, have) in (ReadOnlySpan<(string, string?, string?)>)
                [
                    ("issue number", wanted.IssueNo, Print(found.IssueNumber)),
                    ("total number", wanted.TotalNo, Print(found.TotalIssueNumber)),
                    ("date", wanted.Date, found.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                    ("weekday", wanted.Weekday, found.Weekday),
                    ("pages", wanted.Pages, Print(found.PageCount)),
                    ("cn", wanted.CnNumber, found.Cn),
                    ("postal code", wanted.PostalCode, found.PostalCode),
                    ("website", wanted.Url, found.Website),
                    ("email", wanted.Email, found.Email),
                    ("supervisor", wanted.Supervisor, found.Supervisor),
                    ("organizer", wanted.Organizer, found.Organizer),
                ]
        )
        {
            if (want is null)
            {
                continue;
            }

            var isRight = Number(want) == Number(have);
            tally.Count(1, have is null ? 0 : 1, isRight ? 1 : 0);
            tally.Field(text, name, isRight, "masthead", want, have);
        }
    }

    public static void ScoreArticles(string text, GoldText gold, Issue issue, Tally tally)
    {
        if (gold.Articles is not { } wanted)
        {
            return;
        }

        IReadOnlyList<Article> found = [.. issue.Articles.Where(article => !article.Notice)];
        var pairing = Pairing.Pair(wanted, found, _ => false, IsSame);
        tally.Count(text, pairing, article => article.Headline[0], article => article.Headline ?? "without headline");
        foreach (var (want, have) in pairing.Pairs)
        {
            var body = string.Concat(string.Concat(have.Paragraphs).Where(unit => !char.IsWhiteSpace(unit)));
            var name = want.Headline[0];
            Field("headline", Fold(have.Headline + have.Subtitle) == Fold(string.Concat(want.Headline)), name, have.Headline);
            Field("kicker", Fold(have.Kicker) == Fold(want.Kicker), want.Kicker, have.Kicker);
            Field("subheads", AreSame(have.Subheads, want.Subheads), Join(want.Subheads), Join(have.Subheads));
            Field(
                "start",
                Fold(body).StartsWith(WithoutDateline(want.BodyFirst15, have.Dateline), StringComparison.Ordinal),
                want.BodyFirst15,
                body[..Math.Min(Shown, body.Length)]
            );
            Field(
                "end",
                Fold(body).EndsWith(Fold(want.BodyLast15), StringComparison.Ordinal),
                want.BodyLast15,
                body[Math.Max(0, body.Length - Shown)..]
            );
            Field(
                "length",
                Math.Abs(body.Length - want.BodyChars) <= LengthSlack * want.BodyChars,
                Print(want.BodyChars),
                Print(body.Length)
            );
            Field("bylines", AreSame(have.Bylines, want.Bylines), Join(want.Bylines), Join(have.Bylines));

            void Field(string field, bool isRight, string? wantedValue, string? got) =>
                tally.Field(text, field, isRight, name, wantedValue, got);
        }
    }

    /// <summary>An article is known by its headline's first line.</summary>
    private static int IsSame(Article found, GoldArticle gold) =>
        Fold(found.Headline).StartsWith(Fold(gold.Headline[0]), StringComparison.Ordinal) ? 1 : 0;

    private static bool AreSame(IReadOnlyList<string> found, IReadOnlyList<string> gold) =>
        found.Select(Fold).SequenceEqual(gold.Select(Fold), StringComparer.Ordinal);

    private static string WithoutDateline(string start, string? dateline)
    {
        var (folded, source) = (Fold(start), Fold(dateline));
        return source.Length > 0 && folded.StartsWith(source, StringComparison.Ordinal) ? folded[source.Length..] : folded;
    }

    /// <summary>CN 14-0015 and 14-0015 are one.</summary>
    private static string Number(string? value) => Fold(value).Replace("CN", "", StringComparison.Ordinal);

    private static string Join(IReadOnlyList<string> lines) => string.Join(" / ", lines);

    private static string Fold(string? value) => NameForm.Fold(value);

    private static string? Print(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
