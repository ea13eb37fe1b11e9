using DevZone.Evaluation.Matching;

namespace DevZone.Evaluation.Scoring;

/// <summary>Counts of one kind of record, gathered text by text.</summary>
internal sealed class Tally(string kind, List<EvaluationError> errors)
{
    private readonly Dictionary<string, (int Right, int Of)> _fields = new(StringComparer.Ordinal);
    private int _gold;
    private int _found;
    private int _matched;

    /// <summary>Counts one text's records of this kind.</summary>
    public void Count<TGold, TFound>(
        string text,
        Pairing<TGold, TFound> pairing,
        Func<TGold, string> describeGold,
        Func<TFound, string> describeFound
    )
    {
        Count(pairing.Pairs.Count + pairing.Missed.Count, pairing.Pairs.Count + pairing.Extra.Count, pairing.Pairs.Count);
        errors.AddRange(pairing.Missed.Select(gold => new EvaluationError(text, kind, "missed", describeGold(gold))));
        errors.AddRange(pairing.Extra.Select(found => new EvaluationError(text, kind, "extra", describeFound(found))));
    }

    /// <summary>Adds counts.</summary>
    public void Count(int gold, int found, int matched)
    {
        _gold += gold;
        _found += found;
        _matched += matched;
    }

    /// <summary>Notes whether a matched record's field is right; where it is not, what was read and what should have been.</summary>
    public void Field(string text, string name, bool isRight, string record, object? wanted, object? got)
    {
        var (right, of) = _fields.GetValueOrDefault(name);
        _fields[name] = (right + (isRight ? 1 : 0), of + 1);
        if (!isRight)
        {
            errors.Add(new EvaluationError(text, kind, $"wrong {name}", $"{record}: {got ?? "nothing"} instead of {wanted ?? "nothing"}"));
        }
    }

    /// <summary>What was counted.</summary>
    public Measure ToMeasure() =>
        new(kind, _gold, _found, _matched, [.. _fields.Select(field => new FieldMeasure(field.Key, field.Value.Right, field.Value.Of))]);
}
