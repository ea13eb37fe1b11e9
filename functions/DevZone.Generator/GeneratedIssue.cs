using DevZone.Evaluation.Gold;

namespace DevZone.Generator;

/// <summary>An invented issue and what it says.</summary>
/// <param name="Name">A file name without extension that begins with the issue's day: <c>2016-01-08-0001</c>.</param>
/// <param name="Date">Its day.</param>
/// <param name="TotalNumber">The total number in its masthead.</param>
/// <param name="Text">The issue as text.</param>
/// <param name="Gold">The records that it states.</param>
public sealed record GeneratedIssue(string Name, DateOnly Date, int TotalNumber, string Text, GoldText Gold);
