using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Tells whether what stands behind a work's name reports of it: an amount, a stage, a portrait.</summary>
internal sealed class WorkReports(ProjectNames names)
{
    private readonly PartAnalysis part = names.Part;
    private readonly string text = names.Part.Part.Folded;

    /// <summary>So far behind 位于 the cost of a work is looked for.</summary>
    private const int PortraitLength = 160;

    /// <summary>So far behind a name what happened to it is looked for.</summary>
    private const int ReportLength = 24;

    /// <summary>So far behind 在 it is: …生产基地|在绵江经济开发区举行了|奠基仪式.</summary>
    private const int SitedReportLength = 44;

    private static readonly HashSet<string> Measures = ["占地", "总占地", "全长", "总长", "总长度", "长", "建筑面积", "总建筑面积"];

    /// <summary>True where a work that ends at a place is told of.</summary>
    /// <param name="end">Where its name ends.</param>
    /// <param name="length">Length of its facility word.</param>
    public bool IsTold(int end, int length) => IsTitled(end) || IsPortrayed(end, length) || IsFollowed(end);

    /// <summary>3.绵江至安城城际铁路。全长94公里: the name alone, then what is said of it.</summary>
    private bool IsTitled(int end) =>
        end + 1 < text.Length
        && text[end] is '。' or ':'
        && ProjectPhrases.Followers.TryMatch(text, end + 1, out _, out _)
        && SpanSearch.AnyWithin(part.Quantities, new TextSpan(end + 1, 16), mention => mention.Span);

    /// <summary>花岭水库|位于…，总投资18亿元; 绵江高速公路|起于…，路线全长64公里: what it is, before what it costs or measures.</summary>
    private bool IsPortrayed(int end, int length)
    {
        if (
            !ProjectPhrases.Portrayals.TryMatch(text, end, out _, out _)
            || !ProjectWords.Infrastructure.Contains(text.Substring(end - length, length))
        )
        {
            return false;
        }

        var sentence = part.Sentences[part.Clauses[Math.Max(0, part.ClauseAt(end))].Sentence].Span;
        foreach (var mention in SpanSearch.Within(part.Quantities, new TextSpan(end, PortraitLength), mention => mention.Span))
        {
            if (
                mention.Dimension == Dimension.Money && names.CueLength(mention) > 0
                || mention.Dimension == Dimension.Length
                    && mention.Span.Start < sentence.End
                    && text.AsSpan(0, mention.Span.Start).EndsWith("全长")
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFollowed(int end) => IsFollowed(end, end) || SkipTime(end) is var at && at > end && IsFollowed(end, at);

    private bool IsFollowed(int end, int at)
    {
        if (ProjectPhrases.Followers.TryMatch(text, at, out _, out var follower))
        {
            return IsToldOf(end, at, follower);
        }

        return ProjectWords.Stages.TryMatch(text, at, out var length, out var stage)
            && stage is not null
            && !text.AsSpan(at, length).SequenceEqual("运营")
            && !text.AsSpan(at, length).Contains('推')
            && IsToldOf(end, at, "");
    }

    /// <summary>恒安机场|日前|开工建设, 恒安机场|6月30日|通航.</summary>
    private int SkipTime(int end)
    {
        var at = end;
        while (true)
        {
            if (SpanSearch.Within(part.Dates, new TextSpan(at, 1), date => date.Span).FirstOrDefault() is { } date)
            {
                at = date.Span.End;
            }
            else if (ProjectPhrases.Times.TryMatch(text, at, out var length, out _))
            {
                at += length;
            }
            else
            {
                return at;
            }
        }
    }

    /// <summary>True where what follows a work's name is an amount or a stage of it, in the same clause.</summary>
    private bool IsToldOf(int end, int at, string follower)
    {
        var clause = part.Clauses[Math.Max(0, part.ClauseAt(end))];
        if (!clause.Span.Contains(end) || clause.Terminator == '?')
        {
            return false;
        }

        var reach = follower is "在" or "由" ? SitedReportLength : at - end + ReportLength;
        var rest = TextSpan.FromBounds(end, Math.Min(clause.Span.End, end + reach));
        if (follower == "由")
        {
            return SpanSearch.Within(part.Quantities, rest, mention => mention.Span).Any(mention => mention.Dimension == Dimension.Money);
        }

        if (follower.EndsWith("投资", StringComparison.Ordinal) || Measures.Contains(follower))
        {
            return SpanSearch.AnyWithin(part.Quantities, rest, mention => mention.Span)
                && (follower != "投资" || !text.AsSpan(0, end).EndsWith("厂"));
        }

        return StageReader.Find(text, rest) is [var first, ..]
            && !ProjectPhrases.StageObjects.TryMatch(text, first.Start + first.Length, out _, out _);
    }
}
