using DevZone.Reading.Extraction.Dates;
using DevZone.Reading.Extraction.Quantities;

namespace DevZone.Reading.Extraction.Text;

/// <summary>What the first steps of extraction found in one part.</summary>
/// <param name="Part">The part.</param>
/// <param name="Sentences">Its sentences in order.</param>
/// <param name="Clauses">Its clauses in order, across sentences.</param>
/// <param name="Quantities">Its quantities in order, none overlapping another.</param>
/// <param name="Dates">Its dates and periods in order, none overlapping another.</param>
internal sealed record PartAnalysis(
    TextPart Part,
    List<Sentence> Sentences,
    List<Clause> Clauses,
    List<QuantityMention> Quantities,
    List<DateMention> Dates
)
{
    public static PartAnalysis Of(TextPart part, DateOnly? issueDate)
    {
        var (sentences, clauses) = Segmenter.Segment(part.Folded);
        var dates = DateReader.Read(part, issueDate);
        return new PartAnalysis(part, sentences, clauses, QuantityReader.Read(part, dates), dates);
    }

    /// <summary>Index of the clause at a position, or of the last one that begins before it; -1 before the first.</summary>
    public int ClauseAt(int position)
    {
        int low = 0,
            high = Clauses.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Clauses[middle].Span.Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }
}
