using DevZone.Evaluation.Gold;
using DevZone.Evaluation.Scoring;
using DevZone.Reading;
using DevZone.Reading.Issues;

namespace DevZone.Evaluation;

/// <summary>Reads gold texts and compares what was read with what an analyst read. docs/evaluation.md says how records are matched.</summary>
public static class Evaluator
{
    /// <summary>Reads each text and scores it. A rejected text counts as one in which nothing was found.</summary>
    public static async Task<EvaluationReport> EvaluateAsync(
        IReadOnlyList<GoldCase> cases,
        IIssueReader reader,
        CancellationToken cancellationToken = default
    )
    {
        var scorecard = new Scorecard();
        foreach (var (id, path, gold) in cases)
        {
            var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
            switch (await reader.ReadAsync(bytes, Path.GetFileName(path), cancellationToken))
            {
                case ReadResult.Read read:
                    scorecard.Score(id, gold, read.Issue);
                    break;
                case ReadResult.Rejected rejected:
                    scorecard.Reject(id, gold, rejected);
                    break;
            }
        }

        return scorecard.ToReport();
    }

    /// <summary>Scores issues that have been read before.</summary>
    public static EvaluationReport Evaluate(IEnumerable<(string Id, GoldText Gold, Issue Issue)> texts)
    {
        var scorecard = new Scorecard();
        foreach (var (id, gold, issue) in texts)
        {
            scorecard.Score(id, gold, issue);
        }

        return scorecard.ToReport();
    }
}
