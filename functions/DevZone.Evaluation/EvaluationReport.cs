namespace DevZone.Evaluation;

/// <summary>How well a set of gold texts was read.</summary>
/// <param name="Texts">How many texts.</param>
/// <param name="Measures">One for each kind of record.</param>
/// <param name="Errors">What was missed, extra or wrong, text by text.</param>
public sealed record EvaluationReport(int Texts, IReadOnlyList<Measure> Measures, IReadOnlyList<EvaluationError> Errors)
{
    /// <summary>The measure of one kind of record.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public Measure Of(string kind) =>
        Measures.FirstOrDefault(measure => measure.Kind == kind)
        ?? throw new ArgumentException($"There is no measure of {kind}.", nameof(kind));
}

/// <summary>One thing that was read otherwise than the gold says.</summary>
/// <param name="Text">The gold text.</param>
/// <param name="Kind">The kind of record, or <c>text</c> where the whole file was rejected.</param>
/// <param name="Problem">missed, extra, rejected, or <c>wrong</c> with the field.</param>
/// <param name="Record">The record, shortly.</param>
public sealed record EvaluationError(string Text, string Kind, string Problem, string Record);
