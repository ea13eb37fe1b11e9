using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>
/// Adds up the investment of projects by stage and currency. A project is a part of another where the issue says so, or where it
/// stands in a zone that is itself one of the projects (康佳智慧科技城 within 晋城市人工智能产业园); parts are not added to wholes.
/// </summary>
internal static class MoneySums
{
    // More than a year's output of the whole world: no investment, but a number misread.
    private const double LargestAmount = 1e15;

    public static IReadOnlyList<Money> Of(IReadOnlyList<ProjectOfWeek> projects) =>
        [
            .. from project in projects
            where project.Stage != ProjectStage.Unknown && project.Investment is { Value: > 0 and < LargestAmount, Unit: not null }
            group project by (project.Stage, project.Investment!.Unit!) into bucket
            orderby bucket.Key.Stage, bucket.Key.Item2 != "元", bucket.Key.Item2
            select Add(bucket.Key.Stage, bucket.Key.Item2, [.. bucket]),
        ];

    private static Money Add(ProjectStage stage, string unit, IReadOnlyList<ProjectOfWeek> bucket)
    {
        var parts = bucket.Where(project => IsPart(project, bucket)).ToHashSet();
        var added = bucket.Where(project => !parts.Contains(project)).ToList();
        return new Money(
            stage,
            unit,
            SumOf(added),
            By(added, project => project.Zone),
            By(added, project => project.City),
            By(added, project => project.Industry),
            [.. added.OrderByDescending(Amount).ThenBy(project => project.Id, StringComparer.Ordinal).Select(project => project.Id)],
            [.. parts.Select(project => project.Id).Order(StringComparer.Ordinal)]
        );
    }

    private static bool IsPart(ProjectOfWeek project, IReadOnlyList<ProjectOfWeek> bucket) =>
        bucket.Any(other => other != project && IsWithin(project, other) && !(IsWithin(other, project) && IsFirst(project, other)));

    // Where an issue calls each of two a part of the other, one of them must stand for both.
    private static bool IsFirst(ProjectOfWeek project, ProjectOfWeek other) => string.CompareOrdinal(project.Id, other.Id) < 0;

    private static bool IsWithin(ProjectOfWeek project, ProjectOfWeek whole) =>
        project.WholeIds().Contains(whole.Id) || project.ZoneNames().Contains(whole.Name);

    private static List<GroupSum> By(List<ProjectOfWeek> projects, Func<ProjectOfWeek, string?> name) =>
        [
            .. projects
                .GroupBy(name, StringComparer.Ordinal)
                .Select(group => new GroupSum(group.Key, SumOf([.. group])))
                .OrderByDescending(group => group.Sum.Value)
                .ThenBy(group => group.Name, StringComparer.Ordinal),
        ];

    private static Sum SumOf(List<ProjectOfWeek> projects) =>
        new(projects.Sum(Amount), projects.Count, projects.Exists(project => project.Investment!.Qualifier is not null));

    // decimal: a sum must not hang on the order of its terms.
    private static decimal Amount(ProjectOfWeek project) => (decimal)project.Investment!.Value!.Value;
}
