using System.Buffers;

namespace DevZone.Reading.Extraction.Text;

/// <summary>
/// Cuts a part into sentences and clauses, in one pass. A comma within a number (1,100.9) or within brackets and titles
/// (《深化改革，扩大开放》) does not cut; within quotes it does, because quotes hold speech.
/// </summary>
internal static class Segmenter
{
    /// <summary>A bracket that is not closed within this many characters is a misprint and holds nothing together.</summary>
    private const int LongestBracket = 120;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:。!?\n(《【[〔");

    public static (List<Sentence> Sentences, List<Clause> Clauses) Segment(string text)
    {
        var sentences = new List<Sentence>();
        var clauses = new List<Clause>();
        int clauseStart = 0,
            sentenceStart = 0,
            firstClause = 0,
            at = 0;
        while (at < text.Length)
        {
            var step = text.AsSpan(at).IndexOfAny(Marks);
            if (step < 0)
            {
                break;
            }

            at += step;
            if (Closer(text[at]) is { } closer)
            {
                var window = text.AsSpan(at + 1, Math.Min(LongestBracket, text.Length - at - 1));
                var end = window.IndexOfAny(closer, '。');
                at += end >= 0 && window[end] == closer ? end + 2 : 1;
                continue;
            }

            if (IsWithinNumber(text, at))
            {
                at++;
                continue;
            }

            AddClause(clauseStart, at, text[at]);
            at++;
            if (text[at - 1] is '。' or '!' or '?' or '\n')
            {
                at = SkipClosing(text, at);
                AddSentence(at);
            }

            clauseStart = at;
        }

        AddClause(clauseStart, text.Length, '\0');
        AddSentence(text.Length);
        return (sentences, clauses);

        void AddClause(int start, int end, char terminator)
        {
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            if (end > start)
            {
                clauses.Add(new Clause(TextSpan.FromBounds(start, end), sentences.Count, terminator));
            }
        }

        void AddSentence(int end)
        {
            if (clauses.Count > firstClause)
            {
                sentences.Add(new Sentence(TextSpan.FromBounds(sentenceStart, end), firstClause, clauses.Count - firstClause));
                firstClause = clauses.Count;
            }

            sentenceStart = end;
        }
    }

    private static char? Closer(char opening) =>
        opening switch
        {
            '(' => ')',
            '《' => '》',
            '【' => '】',
            '[' => ']',
            '〔' => '〕',
            _ => null,
        };

    /// <summary>1,100.9 and 10:30: such a mark belongs to the number.</summary>
    private static bool IsWithinNumber(string text, int at) =>
        text[at] switch
        {
            ',' => IsDigit(text, at - 1)
                && IsDigit(text, at + 1)
                && IsDigit(text, at + 2)
                && IsDigit(text, at + 3)
                && !IsDigit(text, at + 4),
            ':' => IsDigit(text, at - 1) && IsDigit(text, at + 1),
            _ => false,
        };

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    private static int SkipClosing(string text, int at)
    {
        while (at < text.Length && text[at] is '”' or '’' or '」' or '』' or '"' or ')')
        {
            at++;
        }

        return at;
    }
}
