using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Tells whether a work is the object of a verb of building: 加快推进|绵江高铁, 在绵江高新区落地|中国研发中心.</summary>
internal sealed class WorkObjects(ProjectNames names)
{
    private readonly PartAnalysis part = names.Part;
    private readonly string text = names.Part.Part.Folded;
    private readonly ProjectNameStart starts = names.Starts;

    private const int LongestName = 40;

    /// <summary>So long is what stands between 在 and the verb: 在绵江经济技术开发区投资10亿元|打造.</summary>
    private const int LongestSite = 24;

    /// <summary>True where a work that ends at a place is being built.</summary>
    /// <param name="end">Where its name ends.</param>
    /// <param name="length">Length of its facility word.</param>
    public bool IsBuilt(int end, int length)
    {
        var start = starts.Find(end, Math.Max(0, end - LongestName)).Position;
        if (end - start < length + 2 || SpanSearch.AnyWithin(part.Quantities, new TextSpan(end, 1), mention => mention.Span))
        {
            return false;
        }

        if (ProjectWords.Infrastructure.Contains(text.Substring(end - length, length)))
        {
            var listed = start > 1 && text[start - 1] is '、' or '和' && names.TryEndingAt(start - 1, out _);
            return listed || start > 0 && ProjectPhrases.Progress.TryMatch(text, start, out _, out _);
        }

        return start > 0
            && ProjectPhrases.Constructions.TryMatch(text, start, out var verb, out var word)
            && !(end < text.Length && text[end] is '的' or '等')
            && (IsSitedBefore(start - verb) || word is not ("建设" or "打造" or "落地" or "设立" or "建立") && IsProper(start, end));
    }

    /// <summary>恒安生物医药创新中心, T3航站楼: a name that a place or a Latin word opens.</summary>
    private bool IsProper(int start, int end) =>
        Divisions.Forms.TryMatch(text.AsSpan(0, end), start, out _, out var form) && form.Places.Count > 0
        || char.IsAsciiLetter(text[start]);

    /// <summary>在|绵江高新区|落地: the clause says where, right before the verb.</summary>
    private bool IsSitedBefore(int verb)
    {
        var from = Math.Max(part.Clauses[Math.Max(0, part.ClauseAt(verb))].Span.Start, verb - LongestSite);
        if (from >= verb)
        {
            return false;
        }

        var at = text.LastIndexOf('在', verb - 1, verb - from);
        if (at < 0)
        {
            return false;
        }

        var end = SpanSearch.Within(part.Quantities, TextSpan.FromBounds(at, verb), mention => mention.Span) is { Count: > 0 } spent
            ? spent[0].Span.Start - names.CueLength(spent[0])
            : verb;
        return starts.IsZone(end) || end > at + 1 && Divisions.Endings.TryMatch(text, end, out _, out _);
    }
}
