using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>Finds names that end in 项目, 工程 or, on Taiwan, 专案: 康瑞抗体药物项目, 沱源水库扩建工程.</summary>
internal sealed class HeadScanner(ProjectNames names, ListScanner lists)
{
    /// <summary>How far before a name the words stand that make it a predicate.</summary>
    private const int LongestPredicate = 120;

    private const int ShortestSubject = 4;

    private const int LongestSubject = 24;

    private readonly string text = names.Part.Part.Folded;
    private readonly ProjectNameStart starts = names.Starts;

    public void Scan()
    {
        var floor = 0;
        for (var next = 0; ProjectPhrases.HeadSearch.TryFind(text, next, out var at, out var length); )
        {
            var end = at + length;
            next = end;
            if (ProjectPhrases.HeadContinuations.TryMatch(text, end, out _, out _))
            {
                continue;
            }

            if (names.IsCountedAfter(end))
            {
                lists.CloseBehindEtc(at, floor);
                continue;
            }

            if (lists.TryClose(at, floor))
            {
                AddSubject(at, end);
                floor = end;
                continue;
            }

            if (Accept(starts.Find(at, floor), at, end) is { } start)
            {
                lists.ScanListBefore(start);
            }

            floor = end;
        }
    }

    /// <summary>恒升模具项目|(二期), 数据中心项目|一期.</summary>
    private int PhaseLength(int end) => ProjectPhrases.PhaseEnds.TryMatch(text, end, out var length, out _) ? length : 0;

    /// <summary>花岭水库是灌溉为主的|公益性水利工程, 属于|防洪控制性工程: what a work is, not what it is called.</summary>
    private bool IsPredicate(Start start, int head)
    {
        var part = names.Part;
        var clause = part.Clauses[Math.Max(0, part.ClauseAt(start.Position))].Span;
        var from = Math.Max(clause.Start, start.Position - LongestPredicate);
        var before = text.AsSpan(from, Math.Max(0, start.Position - from));
        return ProjectPhrases.Copulas.TryMatch(text, start.Position, out _, out _)
            || ProjectPhrases.Components.IsIn(before)
            || before.StartsWith('是') && (before.EndsWith("又") || text.AsSpan(start.Position).StartsWith("一"))
            || start.Reason switch
            {
                StartReason.Of => before.LastIndexOf('是') >= 2 && text.AsSpan(0, head + 2).EndsWith("工程"),
                StartReason.Count => ProjectPhrases.Predicates.IsIn(before),
                StartReason.Word => before.EndsWith("属于") || before.EndsWith("作为") || before.EndsWith("成为"),
                _ => false,
            };
    }

    /// <summary>古渡线河姆段|是姚东组团的一项重要交通工程: what is called a project at its sentence's beginning.</summary>
    private void AddSubject(int predicate, int end)
    {
        var part = names.Part;
        var clause = part.Clauses[Math.Max(0, part.ClauseAt(predicate))];
        var sentence = part.Sentences[clause.Sentence].Span;
        var copula = text.IndexOf('是', clause.Span.Start, Math.Min(LongestSubject, clause.Span.Length));
        if (
            !part.Part.IsParagraph
            || clause.Span.Start != sentence.Start
            || end != clause.Span.End
            || copula < clause.Span.Start + ShortestSubject
            || copula > predicate
            || starts.IsZone(copula)
            || Divisions.Endings.TryMatch(text.AsSpan(0, copula), copula, out _, out _)
        )
        {
            return;
        }

        var start = starts.Find(copula, clause.Span.Start);
        if (
            start.Position == clause.Span.Start
            && !names.IsGeneric(start.Position, copula)
            && !ProjectPhrases.StrongAnaphors.TryMatch(text, start.Position, out _, out _)
            && text[start.Position] is not ('这' or '该' or '此' or '其' or '本' or '我')
            && !text.AsSpan(0, copula).EndsWith("公司")
        )
        {
            names.Add(names.Make(start, copula));
        }
    }

    /// <summary>全国最大|光伏项目|——龙川…项目, or in a headline: described, and named elsewhere.</summary>
    private bool IsDescribed(Start start, int end) =>
        (end < text.Length && text[end] == '—' || !names.Part.Part.IsParagraph)
        && ProjectPhrases.SuperlativeEnds.TryMatch(text, start.Position, out _, out _);

    private Start? Accept(Start start, int head, int end)
    {
        if (
            IsDescribed(start, end)
            || ProjectPhrases.Superlatives.TryMatch(text, start.Position, out var superlative, out _)
                && IsDescribed(start with { Position = start.Position + superlative }, end)
        )
        {
            return null;
        }

        while (
            ProjectPhrases.Openers.TryMatch(text.AsSpan(0, head), start.Position, out var opener, out _) && start.Position + opener < head
        )
        {
            start = start with { Position = start.Position + opener };
        }

        var modifier = text.AsSpan(start.Position, head - start.Position);
        if (modifier.LastIndexOf('”') is var closing and >= 0 && !modifier.Contains('“'))
        {
            start = start with { Position = start.Position + closing + 1 };
            modifier = modifier[(closing + 1)..];
        }

        if (
            start.Reason == StartReason.Count
            || names.IsGeneric(start.Position, head)
            || modifier.Length < 2
            || ProjectNames.IsCounted(modifier)
            || ProjectNames.IsOfAClass(modifier)
            || text.AsSpan(0, start.Position).EndsWith("以上的")
            || text.AsSpan(head).StartsWith("工程") && ProjectPhrases.Programmes.TryMatch(text, head, out _, out _)
            || IsPredicate(start, head)
        )
        {
            AddSubject(start.Position, end);
            return null;
        }

        names.Add(names.Make(start, end + PhaseLength(end)));
        return start;
    }
}
