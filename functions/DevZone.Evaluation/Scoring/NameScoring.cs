using DevZone.Evaluation.Gold;
using DevZone.Evaluation.Matching;
using DevZone.Reading.Issues;

namespace DevZone.Evaluation.Scoring;

/// <summary>People, whose title is measured too, and bylines: found by name.</summary>
internal static class NameScoring
{
    /// <summary>How much longer than the gold's a title may be that holds it: a body's full name before it.</summary>
    private const int TitleSlack = 12;

    public static void ScorePeople(string text, GoldText gold, Issue issue, Tally tally)
    {
        var pairing = Pairing.Pair(gold.People, issue.People, person => person.Optional, (f, g) => IsSame(f.Name, g.Name));
        tally.Count(text, pairing, person => $"{person.Name} ({person.Title})", person => $"{person.Name} ({person.Title})");
        foreach (var (wanted, got) in pairing.Pairs)
        {
            tally.Field(text, "title", IsRightTitle(got.Title, wanted.Title), wanted.Name, wanted.Title, got.Title);
        }
    }

    public static void ScoreBylines(string text, GoldText gold, Issue issue, Tally tally)
    {
        IReadOnlyList<string> found = [.. issue.Articles.SelectMany(article => article.Bylines)];
        tally.Count(text, Pairing.Pair(gold.Bylines, found, _ => false, IsSame), name => name, name => name);
    }

    private static int IsSame(string found, string gold) => NameForm.Fold(found) == NameForm.Fold(gold) ? 1 : 0;

    private static bool IsRightTitle(string? found, string? gold)
    {
        var (have, want) = (NameForm.Fold(found), NameForm.Fold(gold));
        return have == want
            || (want.Length > 0 && have.Contains(want, StringComparison.Ordinal) && have.Length <= want.Length + TitleSlack);
    }
}
