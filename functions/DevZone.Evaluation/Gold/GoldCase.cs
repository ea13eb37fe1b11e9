namespace DevZone.Evaluation.Gold;

/// <summary>One text and what should be read from it.</summary>
/// <param name="Id">File name without its extension.</param>
/// <param name="SourcePath">The text or PDF.</param>
/// <param name="Gold">What should be read.</param>
public sealed record GoldCase(string Id, string SourcePath, GoldText Gold);
