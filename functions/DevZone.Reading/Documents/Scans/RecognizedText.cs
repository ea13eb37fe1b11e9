using System.Text;

namespace DevZone.Reading.Documents.Scans;

/// <summary>Makes of recognised words what was printed.</summary>
internal static class RecognizedText
{
    /// <summary>The line's text. Tesseract parts words wherever it doubts; print sets a space between Latin words only.</summary>
    public static string Of(IReadOnlyList<RecognizedWord> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
        {
            if (text.Length > 0 && char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(word.Text[0]))
            {
                text.Append(' ');
            }
            text.Append(word.Text);
        }
        Dash(text);
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = InWidth(text, i);
        }
        return text.ToString();
    }

    /// <summary>How sure the recognition is of a line, from 0 to 100: the mean of its characters.</summary>
    public static double Confidence(IReadOnlyList<RecognizedWord> words) =>
        words.Sum(word => word.Confidence * word.Text.Length) / words.Sum(word => word.Text.Length);

    /// <summary>A dash before a subtitle (——山西省制造业综述) is recognised as the ideograph 一 twice, which no line begins with.</summary>
    private static void Dash(StringBuilder text)
    {
        if (text.Length > 2 && text[0] is '一' or '—' or '-' && text[1] is '一' or '—' or '-')
        {
            (text[0], text[1]) = ('—', '—');
        }
    }

    /// <summary>Punctuation beside an ideograph is set in full width, which the recognition gives as it comes.</summary>
    private static char InWidth(StringBuilder text, int at)
    {
        var isChinese = (at > 0 && IsIdeograph(text[at - 1])) || (at + 1 < text.Length && IsIdeograph(text[at + 1]));
        return !isChinese
            ? text[at]
            : text[at] switch
            {
                ',' => '，',
                ';' => '；',
                ':' => '：',
                '!' => '！',
                '?' => '？',
                '(' or '〈' => '（',
                ')' or '〉' => '）',
                var other => other,
            };
    }

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
