using DevZone.Archive.Identity;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests.Rendering;

/// <summary>The fixed words of a digest in one language. Names, clauses and amounts of single projects stay as printed.</summary>
internal abstract class Wording
{
    public abstract DigestLanguage Language { get; }

    /// <summary>What the digests together are called.</summary>
    public abstract string Name { get; }

    public abstract SectionHeadings Headings { get; }

    /// <summary>The columns of the sums of money: what groups, its name, projects, investment.</summary>
    public abstract IReadOnlyList<string> MoneyColumns { get; }

    public abstract string Zone { get; }

    public abstract string City { get; }

    public abstract string Industry { get; }

    /// <summary>A group of what names none.</summary>
    public abstract string Unnamed { get; }

    /// <summary>The columns of the comparison after its first, empty one: this week, the week before, the year before.</summary>
    public abstract IReadOnlyList<string> ComparisonColumns { get; }

    public abstract TotalsNames Totals { get; }

    /// <summary>Stands between the details of a line.</summary>
    public abstract string Comma { get; }

    public static Wording Of(DigestLanguage language) =>
        language == DigestLanguage.English ? EnglishWording.Instance : ChineseWording.Instance;

    public string Title(IsoWeek week) => $"{Name} {week}";

    /// <summary>One sentence that says the week.</summary>
    public abstract string Lead(Digest digest);

    public abstract string Stage(ProjectStage stage);

    /// <summary>Null where the level is not known.</summary>
    public abstract string? Level(ZoneLevel level);

    public abstract string IndustryOf(string industry);

    /// <summary>What a figure measures; as printed but for the quantities of a project.</summary>
    public abstract string FigureName(string name);

    public abstract string MoneyHeading(ProjectStage stage, string unit);

    public abstract string MoneyTotal(Money money);

    public abstract string Amount(Sum sum, string unit);

    public abstract string Number(double value, string? unit);

    /// <summary>The total investment of one project, as printed.</summary>
    public abstract string Investment(string printed);

    public abstract string WithDetails(string name, string details);

    public abstract string Untitled(int article);

    /// <summary>A statement under the heading of what it is: 签约：….</summary>
    public abstract string Headed(string head, string statement);

    public abstract string On(string figure, DateOnly day);

    public abstract string Missing(MissingIssue missing);

    public abstract string IssueNumber(int number);

    public abstract string TotalNumber(int number);
}

/// <summary>The headings of a digest's sections.</summary>
internal sealed record SectionHeadings(
    string TopArticles,
    string StageChanges,
    string NewProjects,
    string NewZones,
    string Changed,
    string Contradicting,
    string Policies,
    string Notices,
    string Missing,
    string Comparison,
    string Sources
);

/// <summary>The names of a week's numbers.</summary>
internal sealed record TotalsNames(
    string Issues,
    string Articles,
    string NewZones,
    string NewProjects,
    string StageChanges,
    string Signed,
    string Started,
    string InProduction
);
