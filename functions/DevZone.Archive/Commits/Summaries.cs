using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Commits;

/// <summary>Makes the summary of an issue that its marker shows.</summary>
internal static class Summaries
{
    public static IssueSummary Of(Candidate candidate, string version, Issue issue) =>
        new()
        {
            Id = candidate.IssueId,
            Version = version,
            // An id begins with the issue's day.
            Date = DateOnly.ParseExact(candidate.IssueId.AsSpan(0, 10), "yyyy-MM-dd"),
            UploadId = candidate.UploadId,
            Name = candidate.Name,
            Sha256 = candidate.Sha256,
            MediaType = candidate.MediaType,
            Title = issue.Masthead?.Title,
            Edition = issue.Masthead?.Edition,
            IssueNumber = issue.Masthead?.IssueNumber,
            TotalIssueNumber = issue.Masthead?.TotalIssueNumber,
            Headline = issue.Articles.FirstOrDefault(a => !a.Notice && a.Headline is not null)?.Headline,
            Counts = new IssueCounts(
                issue.Articles.Count,
                issue.Zones.Count,
                issue.Projects.Count,
                issue.Metrics.Count,
                issue.People.Count,
                issue.Organizations.Count,
                issue.Warnings.Count
            ),
        };
}
