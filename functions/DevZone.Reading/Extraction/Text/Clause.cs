namespace DevZone.Reading.Extraction.Text;

/// <summary>A stretch between two marks such as ， ； ： 。 within one sentence, without the marks and the blanks around it.</summary>
/// <param name="Span">Where it stands in its part.</param>
/// <param name="Sentence">Index of its sentence in the part.</param>
/// <param name="Terminator">The mark after it, half-width; '\0' at the part's end.</param>
internal readonly record struct Clause(TextSpan Span, int Sentence, char Terminator);

/// <summary>A stretch up to 。 ！ or ？, closing quotes included.</summary>
/// <param name="Span">Where it stands in its part.</param>
/// <param name="FirstClause">Index of its first clause in the part.</param>
/// <param name="ClauseCount">Number of its clauses.</param>
internal readonly record struct Sentence(TextSpan Span, int FirstClause, int ClauseCount);
