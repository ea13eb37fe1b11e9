using System.Buffers;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>
/// Finds what people of a firm are quoted with: “去年产量达700万件。”民合服饰有限公司厂长郭某说. Figures in it are the firm's own accounts. A park's own
/// operating company speaks for the park.
/// </summary>
internal static class FirmQuotes
{
    /// <summary>Longest words between a quote and the verb of speech.</summary>
    private const int LongestSpeaker = 40;

    private const int LongestQuote = 300;

    private static readonly SearchValues<char> SpeakerEnds = SearchValues.Create("。;“”\n");

    private static readonly PhraseIndex<string> Speaks = WordList.Of("说 表示 介绍 告诉 坦言 透露 感慨 笑道");

    /// <summary>What only people of firms are: 潍柴一号工厂|车间主任.</summary>
    private static readonly PhraseIndex<string> FirmPosts = WordList.Of("车间主任 厂长 工厂 总经理 董事长 厂区");

    private static readonly PhraseIndex<string> ParkWords = WordList.Of("园 区 运营 城投 管委会 开发建设 招商");

    public static List<TextSpan> In(string text)
    {
        var found = new List<TextSpan>();
        for (var close = text.IndexOf('”'); close >= 0; close = text.IndexOf('”', close + 1))
        {
            var from = Math.Max(0, close - LongestQuote);
            var open = text.AsSpan(from, close - from).LastIndexOf('“');
            if (open >= 0 && IsFirms(text, close + 1))
            {
                found.Add(TextSpan.FromBounds(from + open, close));
            }
        }

        return found;
    }

    private static bool IsFirms(string text, int from)
    {
        var words = text.AsSpan(from, Math.Min(LongestSpeaker, text.Length - from));
        var stop = words.IndexOfAny(SpeakerEnds);
        words = stop < 0 ? words : words[..stop];
        var isFirm = false;
        for (var at = 0; at < words.Length; at++)
        {
            if (ParkWords.TryMatch(words, at, out _, out _))
            {
                return false;
            }

            isFirm |= SubjectWords.FirmEndings.TryMatch(words, at, out _, out _) || FirmPosts.TryMatch(words, at, out _, out _);
            if (Speaks.TryMatch(words, at, out _, out _))
            {
                return isFirm;
            }
        }

        return false;
    }
}
