using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Finds works that an amount or a stage follows: 渝岭铁路|总投资231亿元, 海屿大厦|也于上月复工.</summary>
internal sealed class WorkScanner(ProjectNames names)
{
    private readonly PartAnalysis part = names.Part;
    private readonly string text = names.Part.Part.Folded;
    private readonly ProjectNameStart starts = names.Starts;

    private const int LongestName = 40;

    /// <summary>So far behind 位于 the cost of a work is looked for.</summary>
    private const int PortraitLength = 160;

    /// <summary>渝岭铁路|总投资231亿元; 海屿大厦|也于上月复工; 凤鸣大桥与白云隧道|正式通车.</summary>
    public void Scan()
    {
        int? joined = null;
        for (var at = 0; at < text.Length; )
        {
            if (!ProjectWords.Facilities.TryMatch(text, at, out var length, out _))
            {
                at++;
                continue;
            }

            var end = at + length;
            at = end;
            if (end < text.Length && text[end] is '与' or '和' && !starts.IsZone(end))
            {
                joined = end;
                continue;
            }

            if (
                starts.IsZone(end)
                || !IsTitled(end)
                    && !IsUnderWay(end, length)
                    && !IsPortrayed(end, length)
                    && (!ProjectPhrases.Followers.TryMatch(text, end, out _, out var follower) || !IsToldOf(end, follower))
            )
            {
                continue;
            }

            var start = Add(end, length);
            if (
                start is { } second
                && joined == second - 1
                && ProjectWords.FacilityEndings.TryMatch(text, second - 1, out var before, out _)
            )
            {
                Add(second - 1, before);
            }
        }
    }

    /// <summary>花岭水库|位于…，总投资18亿元: what it is, before what it costs.</summary>
    private bool IsPortrayed(int end, int length) =>
        ProjectPhrases.Portrayals.TryMatch(text, end, out _, out _)
        && ProjectWords.Infrastructure.Contains(text.Substring(end - length, length))
        && SpanSearch
            .Within(part.Quantities, new TextSpan(end, PortraitLength), mention => mention.Span)
            .Any(mention => mention.Dimension == Dimension.Money && names.CueLength(mention) > 0);

    /// <summary>加快推进|绵江高铁、|恒安大桥等: the object of a verb of building, or the next in such a list.</summary>
    private bool IsUnderWay(int end, int length)
    {
        var start = starts.Find(end, Math.Max(0, end - LongestName)).Position;
        var counted = SpanSearch.AnyWithin(part.Quantities, new TextSpan(end, 1), mention => mention.Span);
        if (counted || end - start < length + 2 || !ProjectWords.Infrastructure.Contains(text.Substring(end - length, length)))
        {
            return false;
        }

        var listed = start > 1 && text[start - 1] is '、' or '和' && names.TryEndingAt(start - 1, out _);
        return listed || start > 0 && ProjectPhrases.Progress.TryMatch(text, start, out _, out _);
    }

    /// <summary>The work that ends in a facility word, and where its name begins; null where the word alone stands there.</summary>
    private int? Add(int end, int length)
    {
        var start = starts.Find(end, 0);
        var name = text.AsSpan(start.Position, end - start.Position);
        if (name.Length < length + 2 || start.Reason == StartReason.Count || ProjectNames.IsCounted(name) || ProjectWords.IsGeneric(name))
        {
            return null;
        }

        names.Add(names.Make(start, end));
        return start.Position;
    }

    /// <summary>3.绵江至安城城际铁路。全长94公里: the name alone, then what is said of it.</summary>
    private bool IsTitled(int end) =>
        end + 1 < text.Length
        && text[end] is '。' or ':'
        && ProjectPhrases.Followers.TryMatch(text, end + 1, out _, out _)
        && SpanSearch.AnyWithin(part.Quantities, new TextSpan(end + 1, 16), mention => mention.Span);

    /// <summary>True where what follows a work's name is an amount or a stage of it, in the same clause.</summary>
    private bool IsToldOf(int end, string follower)
    {
        var clause = part.Clauses[Math.Max(0, part.ClauseAt(end))];
        if (!clause.Span.Contains(end) || clause.Terminator == '?')
        {
            return false;
        }

        var rest = TextSpan.FromBounds(end, Math.Min(clause.Span.End, end + 24));
        return
            follower.EndsWith("投资", StringComparison.Ordinal)
            || follower is "占地" or "总占地" or "全长" or "总长" or "建筑面积" or "总建筑面积"
            ? SpanSearch.AnyWithin(part.Quantities, rest, mention => mention.Span)
            : StageReader.Find(text, rest).Count > 0;
    }

    /// <summary>A clause that is nothing but a name and what happened to it: 比亚迪第五代混动系统|的落地.</summary>
    public void ScanEvents()
    {
        foreach (var clause in part.Clauses)
        {
            foreach (var happened in ProjectPhrases.Happenings)
            {
                var name = clause.Span with { Length = clause.Span.Length - happened.Length };
                if (
                    name.Length is >= 8 and <= LongestName
                    && part.Part.Slice(clause.Span).EndsWith(happened)
                    && starts.Find(name.End, name.Start).Position == name.Start
                    && !IsRejected(name)
                )
                {
                    names.Add(new ProjectCandidate(part, name));
                }
            }
        }
    }

    private bool IsRejected(TextSpan name) => Array.Exists(ProjectPhrases.Rejected, word => part.Part.Slice(name).EndsWith(word));
}
