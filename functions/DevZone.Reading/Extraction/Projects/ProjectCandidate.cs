using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>A stretch of text that names a project.</summary>
/// <param name="part">The part it stands in.</param>
/// <param name="span">The name.</param>
internal sealed class ProjectCandidate(PartAnalysis part, TextSpan span)
{
    /// <summary>The part it stands in.</summary>
    public PartAnalysis Part { get; } = part;

    /// <summary>The name.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The project that it names, once that is known.</summary>
    public ProjectRecord? Record { get; set; }

    /// <summary>Candidates of one list share this number, unique in the article; 0 for one by itself.</summary>
    public int List { get; set; }

    /// <summary>True where it is named as one of more than are named: A等14个项目.</summary>
    public bool Among { get; set; }

    /// <summary>The legal company name that stood before the name and is no part of it.</summary>
    public string? Company { get; init; }

    /// <summary>Where the phrase begins that the name ends: its 总投资55亿元的.</summary>
    public int PhraseStart { get; init; } = span.Start;

    /// <summary>Where the phrase ends that the name begins: its (总投资55亿元) belongs to it.</summary>
    public int PhraseEnd { get; init; } = span.End;

    /// <summary>What it is told by where the printed name is only a part of it (一期 for 数据中心一期).</summary>
    public string? KeyInFull { get; init; }

    public string Name => Part.Part.Text.Substring(Span.Start, Span.Length);

    public string Folded => Part.Part.Folded.Substring(Span.Start, Span.Length);
}
