using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Finds works that an amount or a stage follows: 渝岭铁路|总投资231亿元, 海屿大厦|也于上月复工.</summary>
internal sealed class WorkScanner(ProjectNames names, ListScanner lists)
{
    private readonly PartAnalysis part = names.Part;
    private readonly string text = names.Part.Part.Folded;
    private readonly ProjectNameStart starts = names.Starts;

    private const int LongestName = 40;

    private const int LongestTitle = 44;

    private const int LongestSection = 12;

    /// <summary>So far before 等港区 the items of its list are looked for.</summary>
    private const int LongestList = 60;

    private readonly WorkReports reports = new(names);
    private readonly WorkObjects objects = new(names);

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

            if (starts.IsZone(end) || length == 1 && EndsPlace(end))
            {
                continue;
            }

            var whole = EndWithSection(end, length);
            if (!reports.IsTold(whole, length) && !objects.IsBuilt(end, length) && !IsItem(whole))
            {
                continue;
            }

            var start = Add(whole, length + whole - end);
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

    /// <summary>3.康川疫苗生产基地。位于…，总投资9.8亿元: the title of an item, before its cost or size.</summary>
    private bool IsItem(int end)
    {
        var title = text.AsSpan(0, end);
        return end < text.Length
            && end <= LongestTitle
            && text[end] is '。' or ':' or ','
            && title.IndexOfAny("。:,;") < 0
            && ItemNumber.LengthOf(title) > 0
            && SpanSearch
                .Within(part.Quantities, new TextSpan(end, LongestList), mention => mention.Span)
                .Any(mention => mention.Dimension == Dimension.Money && names.CueLength(mention) > 0);
    }

    /// <summary>连云港, 香港: a place's name, and no port.</summary>
    private bool EndsPlace(int end) => Divisions.Endings.TryMatch(text, end, out _, out _);

    /// <summary>环湖公路|改造, 城际铁路|副中心段, 专用码头|三期: what belongs to the name behind its facility word.</summary>
    private int EndWithSection(int end, int length)
    {
        if (
            ProjectPhrases.Alterations.TryMatch(text, end, out var altered, out _)
            || ProjectPhrases.PhaseEnds.TryMatch(text, end, out altered, out _)
        )
        {
            return end + altered;
        }

        if (!ProjectWords.Infrastructure.Contains(text.Substring(end - length, length)))
        {
            return end;
        }

        for (var at = end; at < text.Length && at < end + LongestSection && text[at] is >= '\u4E00' and <= '\u9FFF'; at++)
        {
            if (text[at] == '段' && at > end && text[end] != '全')
            {
                return at + 1;
            }

            if (ProjectPhrases.Followers.TryMatch(text, at, out _, out _))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The work that ends in a facility word, and where its name begins; null where the word alone stands there.</summary>
    private int? Add(int end, int length)
    {
        var start = starts.Find(end, 0);
        var name = text.AsSpan(start.Position, end - start.Position);
        if (
            name.Length < length + 2
            || start.Reason == StartReason.Count
            || ProjectNames.IsCounted(name)
            || ProjectWords.IsGeneric(name)
            || ProjectPhrases.Superlatives.IsIn(name)
            || name[^1] is '园' or '区' or '城' && SiteWords.IsSited(text, start.Position)
            || ProjectPhrases.SuperlativeEnds.TryMatch(text, start.Position, out _, out _)
            || !part.Part.IsParagraph && ProjectPhrases.Superlatives.IsIn(text.AsSpan(0, start.Position))
        )
        {
            return null;
        }

        if (
            name.IndexOf('等') is > 1 and var etc
            && ProjectWords.Facilities.TryMatch(name, etc + 1, out var sort, out _)
            && etc + 1 + sort == name.Length
        )
        {
            lists.AddItems(start.Position + etc, Math.Max(0, start.Position - LongestList), sort: name[etc + 1]);
            return null;
        }

        names.Add(names.Make(start, end));
        return start.Position;
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
