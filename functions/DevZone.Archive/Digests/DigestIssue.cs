using DevZone.Archive.Identity;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>An issue as digests read it.</summary>
/// <param name="Id">The archive's id of the issue.</param>
/// <param name="Date">Its day, which says the week it belongs to.</param>
/// <param name="Issue">What was read from it.</param>
/// <param name="ProjectIds">The archive's id of each project by its id within the issue: what links projects across issues.</param>
public sealed record DigestIssue(string Id, DateOnly Date, Issue Issue, IReadOnlyDictionary<string, string> ProjectIds);

/// <summary>An issue number that should have come and did not.</summary>
/// <param name="Week">The week it is missing from.</param>
/// <param name="Title">The paper and edition.</param>
/// <param name="Number">The number that is missing.</param>
/// <param name="Reason">What the paper says of it, such as an announced 休刊; null where nothing is known.</param>
public sealed record MissingIssue(IsoWeek Week, string Title, int Number, string? Reason);
