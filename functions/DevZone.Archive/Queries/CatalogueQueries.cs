using DevZone.Archive.Views;

namespace DevZone.Archive.Queries;

/// <summary>Lists of a catalogue: filtered, sorted, in pages. A page's continuation stays good while issues come and go.</summary>
public static class CatalogueQueries
{
    /// <summary>Lists issues, newest first.</summary>
    /// <param name="catalogue">Where.</param>
    /// <param name="filter">Which.</param>
    /// <param name="page">Which page.</param>
    /// <exception cref="InvalidContinuationException">The token is not one of this list.</exception>
    public static Page<IssueSummary> List(this Catalogue catalogue, IssueFilter filter, PageRequest page) =>
        Pager.Cut(
            catalogue.Issues.Where(issue =>
                !(issue.Date < filter.From) && !(issue.Date > filter.To) && (filter.Week is null || issue.Week == filter.Week)
            ),
            issue => $"{Pager.NewestFirst(issue.Date)}|{issue.Id}",
            page
        );

    /// <summary>Lists zones in the order of their ids.</summary>
    /// <param name="catalogue">Where.</param>
    /// <param name="filter">Which.</param>
    /// <param name="page">Which page.</param>
    /// <exception cref="InvalidContinuationException">The token is not one of this list.</exception>
    public static Page<ZoneProfile> List(this Catalogue catalogue, ZoneFilter filter, PageRequest page)
    {
        var province = Place.Plain(filter.Province);
        var city = Place.Plain(filter.City);
        return Pager.Cut(
            catalogue.Zones.Where(zone =>
                (province is null || zone.Province == province)
                && (city is null || zone.City == city)
                && (filter.Level is null || zone.Level == filter.Level)
                && (filter.Q is null || Holds(zone.Name, filter.Q) || zone.Aliases.Any(alias => Holds(alias, filter.Q)))
            ),
            zone => zone.Id,
            page
        );
    }

    /// <summary>Lists projects.</summary>
    /// <param name="catalogue">Where.</param>
    /// <param name="filter">Which.</param>
    /// <param name="sort">In which order.</param>
    /// <param name="page">Which page.</param>
    /// <exception cref="InvalidContinuationException">The token is not one of this list.</exception>
    public static Page<ProjectLifeLine> List(this Catalogue catalogue, ProjectFilter filter, ProjectSort sort, PageRequest page)
    {
        var province = Place.Plain(filter.Province);
        var city = Place.Plain(filter.City);
        var matching = catalogue
            .Sorted(sort, PlaceOf)
            .Where(project =>
                (filter.Zone is null || project.Zone == filter.Zone)
                && (province is null || project.Province == province)
                && (city is null || project.City == city)
                && (filter.Stage is null || project.Stage == filter.Stage)
                && (filter.Industry is null || project.Industry == filter.Industry)
                && (filter.MinInvestment is null || InYuan(project) >= filter.MinInvestment)
                && !(project.LastSeen < filter.Since)
                && (filter.Q is null || IsNamed(project, filter.Q))
            );
        string PlaceOf(ProjectLifeLine project) =>
            sort switch
            {
                ProjectSort.Newest => $"{Pager.NewestFirst(project.LastSeen)}|{project.Id}",
                ProjectSort.Oldest => $"{Pager.OldestFirst(project.LastSeen)}|{project.Id}",
                ProjectSort.Investment => $"{Pager.LargestFirst(InYuan(project))}|{project.Id}",
                ProjectSort.Name => $"{project.Name}\u0001{project.Id}",
                _ => throw new ArgumentOutOfRangeException(nameof(sort)),
            };
        return Pager.Cut(matching, PlaceOf, page);
    }

    /// <summary>Lists figures, of the newest issue first, in the order in which they were printed.</summary>
    /// <param name="catalogue">Where.</param>
    /// <param name="filter">Which.</param>
    /// <param name="page">Which page.</param>
    /// <exception cref="InvalidContinuationException">The token is not one of this list.</exception>
    public static Page<MetricAppearance> List(this Catalogue catalogue, MetricFilter filter, PageRequest page) =>
        Pager.Cut(
            catalogue.Metrics.Where(metric =>
                (filter.Zone is null || metric.Metric.Subject.Zone == filter.Zone)
                && (filter.Name is null || metric.Metric.Name == filter.Name)
                && (filter.Subject is null || metric.Metric.Subject.Kind == filter.Subject)
                && (filter.Target is null || metric.Metric.Target == filter.Target)
            ),
            metric => $"{Pager.NewestFirst(metric.Issue.Date)}|{metric.Issue.Id}|{metric.Number:D6}",
            page
        );

    /// <summary>Lists the ledgers of editions in the order of their names.</summary>
    /// <param name="catalogue">Where.</param>
    /// <param name="page">Which page.</param>
    /// <exception cref="InvalidContinuationException">The token is not one of this list.</exception>
    public static Page<EditionLedger> ListLedger(this Catalogue catalogue, PageRequest page) =>
        Pager.Cut(catalogue.Ledger, edition => $"{edition.Title}\u0001{edition.Edition}", page);

    private static double? InYuan(ProjectLifeLine project) => project.Investment is { Unit: "元", Value: { } value } ? value : null;

    private static bool IsNamed(ProjectLifeLine project, string text) =>
        Holds(project.Name, text) || project.AlsoNamed.Any(name => Holds(name, text)) || project.Companies.Any(name => Holds(name, text));

    private static bool Holds(string name, string text) => name.Contains(text, StringComparison.OrdinalIgnoreCase);
}
