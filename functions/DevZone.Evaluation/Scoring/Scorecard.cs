using DevZone.Evaluation.Gold;
using DevZone.Reading;
using DevZone.Reading.Issues;

namespace DevZone.Evaluation.Scoring;

/// <summary>The tallies of all kinds of records over the texts that were scored.</summary>
internal sealed class Scorecard
{
    private readonly List<EvaluationError> _errors = [];
    private readonly Tally _masthead;
    private readonly Tally _articles;
    private readonly Tally _zones;
    private readonly Tally _projects;
    private readonly Tally _metrics;
    private readonly Tally _figures;
    private readonly Tally _people;
    private readonly Tally _bylines;
    private int _texts;

    public Scorecard()
    {
        _masthead = new Tally("masthead", _errors);
        _articles = new Tally("articles", _errors);
        _zones = new Tally("zones", _errors);
        _projects = new Tally("projects", _errors);
        _metrics = new Tally("metrics", _errors);
        _figures = new Tally("figures", _errors);
        _people = new Tally("people", _errors);
        _bylines = new Tally("bylines", _errors);
    }

    public void Score(string text, GoldText gold, Issue issue)
    {
        _texts++;
        var names = new ZoneNames(gold, issue);
        FrontPageScoring.ScoreMasthead(text, gold, issue, _masthead);
        FrontPageScoring.ScoreArticles(text, gold, issue, _articles);
        ZoneScoring.Score(text, gold, issue, _zones);
        ProjectScoring.Score(text, gold, issue, names, _projects);
        MetricScoring.Score(text, gold, issue, names, _metrics, _figures);
        NameScoring.ScorePeople(text, gold, issue, _people);
        NameScoring.ScoreBylines(text, gold, issue, _bylines);
    }

    /// <summary>A text that was not read at all: everything in it is missed.</summary>
    public void Reject(string text, GoldText gold, ReadResult.Rejected rejected)
    {
        _errors.Add(new EvaluationError(text, "text", "rejected", $"{rejected.Code}: {rejected.Reason}"));
        Score(text, gold, new Issue { Source = new Source(text, "", "") });
    }

    public EvaluationReport ToReport() =>
        new(
            _texts,
            [
                _masthead.ToMeasure(),
                _articles.ToMeasure(),
                _zones.ToMeasure(),
                _projects.ToMeasure(),
                _metrics.ToMeasure(),
                _figures.ToMeasure(),
                _people.ToMeasure(),
                _bylines.ToMeasure(),
            ],
            _errors
        );
}
