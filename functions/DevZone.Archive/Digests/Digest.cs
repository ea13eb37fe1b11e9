using DevZone.Archive.Identity;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>What one week brought, made from facts only. The same issues give the same digest, to the byte.</summary>
public sealed record Digest
{
    /// <summary>The week, such as <c>2025-W22</c>.</summary>
    public required IsoWeek Week { get; init; }

    /// <summary>Its Monday.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Its Sunday.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The issues of the week, by date.</summary>
    public IReadOnlyList<IssueLine> Issues { get; init; } = [];

    /// <summary>The most telling articles, best first, at most five.</summary>
    public IReadOnlyList<ArticleLine> TopArticles { get; init; } = [];

    /// <summary>Zones that no earlier issue named.</summary>
    public IReadOnlyList<ZoneLine> NewZones { get; init; } = [];

    /// <summary>Projects that no earlier issue named.</summary>
    public IReadOnlyList<ProjectLine> NewProjects { get; init; } = [];

    /// <summary>Known projects that came further.</summary>
    public IReadOnlyList<StageMove> StageChanges { get; init; } = [];

    /// <summary>What the new and the moved projects amount to, by the stage they reached and by currency.</summary>
    public IReadOnlyList<Money> Money { get; init; } = [];

    /// <summary>Figures that differ from what was printed before.</summary>
    public IReadOnlyList<FigureChange> Figures { get; init; } = [];

    /// <summary>Articles on policy.</summary>
    public IReadOnlyList<ArticleLine> Policies { get; init; } = [];

    /// <summary>Announcements of the paper itself.</summary>
    public IReadOnlyList<ArticleLine> Notices { get; init; } = [];

    /// <summary>Issues that should have come in the week and did not.</summary>
    public IReadOnlyList<MissingIssue> Missing { get; init; } = [];

    /// <summary>The week in numbers.</summary>
    public required DigestTotals Totals { get; init; }

    /// <summary>The week before in numbers.</summary>
    public required DigestTotals WeekBefore { get; init; }

    /// <summary>The week of the same number a year earlier; absent for a W53 whose year before has none.</summary>
    public DigestTotals? YearBefore { get; init; }
}

/// <summary>Where a line of the digest was printed.</summary>
/// <param name="Issue">Id of the issue.</param>
/// <param name="Article">Number of the article.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Evidence">The clause itself.</param>
/// <param name="Link">Path of the article in the API.</param>
public sealed record Printed(string Issue, int Article, string? Headline, Evidence Evidence, string Link);

/// <summary>An issue of the week.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Date">Its day.</param>
/// <param name="Title">The paper and edition; the file's name where there is no masthead.</param>
/// <param name="Number">Number within the edition.</param>
/// <param name="TotalNumber">Number since the paper was founded.</param>
/// <param name="Articles">How many articles it has.</param>
/// <param name="Link">Path of the issue in the API.</param>
public sealed record IssueLine(string Id, DateOnly Date, string Title, int? Number, int? TotalNumber, int Articles, string Link);

/// <summary>A zone.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Level">Its official standing.</param>
/// <param name="Province">Province without its suffix.</param>
/// <param name="City">City without its suffix.</param>
/// <param name="Printed">Where it is first named.</param>
public sealed record ZoneLine(string Id, string Name, ZoneLevel Level, string? Province, string? City, Printed? Printed);

/// <summary>A project as the week left it.</summary>
/// <param name="Id">The archive's id.</param>
/// <param name="Name">Its name as printed.</param>
/// <param name="Zone">Name of the most specific zone it is in.</param>
/// <param name="Province">Province without its suffix.</param>
/// <param name="City">City without its suffix.</param>
/// <param name="Industry">Its industry, where clear.</param>
/// <param name="Stage">The furthest stage of the week.</param>
/// <param name="Investment">Its total investment.</param>
/// <param name="Printed">Where that is printed.</param>
public sealed record ProjectLine(
    string Id,
    string Name,
    string? Zone,
    string? Province,
    string? City,
    string? Industry,
    ProjectStage Stage,
    Quantity? Investment,
    Printed? Printed
);

/// <summary>A known project that came further.</summary>
/// <param name="Project">The project as the week left it.</param>
/// <param name="From">The furthest stage known before; unknown where none was told.</param>
/// <param name="To">The stage it reached.</param>
/// <param name="Printed">Where that is told.</param>
public sealed record StageMove(ProjectLine Project, ProjectStage From, ProjectStage To, Printed? Printed);

/// <summary>
/// The investment of the projects that reached a stage in the week, in one currency. A part is not added where its whole is:
/// it is among <see cref="Parts"/>.
/// </summary>
/// <param name="Stage">The stage reached.</param>
/// <param name="Unit">The currency: 元.</param>
/// <param name="Total">The sum over <paramref name="Projects"/>.</param>
/// <param name="ByZone">The same sum by zone.</param>
/// <param name="ByCity">The same sum by city.</param>
/// <param name="ByIndustry">The same sum by industry.</param>
/// <param name="Projects">Ids of the projects that were added, largest first.</param>
/// <param name="Parts">Ids of those whose whole was added.</param>
public sealed record Money(
    ProjectStage Stage,
    string Unit,
    Sum Total,
    IReadOnlyList<GroupSum> ByZone,
    IReadOnlyList<GroupSum> ByCity,
    IReadOnlyList<GroupSum> ByIndustry,
    IReadOnlyList<string> Projects,
    IReadOnlyList<string> Parts
);

/// <summary>A sum of printed amounts.</summary>
/// <param name="Value">The sum of the printed numbers, in the currency.</param>
/// <param name="Count">How many were added.</param>
/// <param name="Approximate">True where one of them is printed as approximate.</param>
public sealed record Sum(decimal Value, int Count, bool Approximate)
{
    /// <summary>Nothing was added.</summary>
    public static Sum None { get; } = new(0, 0, false);
}

/// <summary>The part of a sum that falls to one group.</summary>
/// <param name="Name">A zone, city or industry; null for what names none.</param>
/// <param name="Sum">Its sum.</param>
public sealed record GroupSum(string? Name, Sum Sum);

/// <summary>A figure that differs from what was printed before.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Contradicts">
/// True where both are said of the same thing at the same time and cannot both hold; false where time has passed between them.
/// </param>
/// <param name="Before">The earlier figure.</param>
/// <param name="After">The week's figure.</param>
public sealed record FigureChange(string Subject, string Name, bool Contradicts, Figure Before, Figure After);

/// <summary>A printed number.</summary>
/// <param name="Value">The number in its base unit.</param>
/// <param name="Unit">The base unit.</param>
/// <param name="Qualifier">The word that makes it approximate.</param>
/// <param name="Period">What it holds for, where said.</param>
/// <param name="Date">Day of the issue that prints it.</param>
/// <param name="Printed">Where.</param>
public sealed record Figure(double Value, string? Unit, string? Qualifier, string? Period, DateOnly Date, Printed? Printed);

/// <summary>An article.</summary>
/// <param name="Issue">Id of its issue.</param>
/// <param name="Number">Number of the article.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Kicker">The line above it.</param>
/// <param name="Summary">At most two of its own sentences, in the order of print.</param>
/// <param name="Link">Its path in the API.</param>
public sealed record ArticleLine(string Issue, int Number, string? Headline, string? Kicker, IReadOnlyList<Evidence> Summary, string Link);

/// <summary>A week in numbers.</summary>
/// <param name="Issues">Issues.</param>
/// <param name="Articles">Articles, notices left out.</param>
/// <param name="NewZones">Zones that no earlier issue named.</param>
/// <param name="NewProjects">Projects that no earlier issue named.</param>
/// <param name="StageChanges">Known projects that came further.</param>
/// <param name="Signed">Investment signed, in 元.</param>
/// <param name="Started">Investment of the projects started, in 元.</param>
/// <param name="InProduction">Investment of the projects put into production, in 元.</param>
public sealed record DigestTotals(
    int Issues,
    int Articles,
    int NewZones,
    int NewProjects,
    int StageChanges,
    Sum Signed,
    Sum Started,
    Sum InProduction
)
{
    /// <summary>A week without an issue.</summary>
    public static DigestTotals None { get; } = new(0, 0, 0, 0, 0, Sum.None, Sum.None, Sum.None);
}
