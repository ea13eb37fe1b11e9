using DevZone.Archive.Identity;

namespace DevZone.Archive.Digests;

/// <summary>An issue number that should have come and did not.</summary>
/// <param name="Week">The week it is missing from.</param>
/// <param name="Title">The paper and edition.</param>
/// <param name="Number">The number that is missing.</param>
/// <param name="Reason">What the paper says of it, such as an announced 休刊; null where nothing is known.</param>
/// <param name="Link">Path of the article that says so, else of the issue after the gap.</param>
public sealed record MissingIssue(IsoWeek Week, string Title, int Number, string? Reason, string Link);
