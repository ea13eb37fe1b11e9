using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>The lists of project-phrases.tsv, each with the rule it is for.</summary>
internal static class ProjectPhrases
{
    private static readonly Dictionary<string, string[]> Lists = GazetteerFile
        .Read("project-phrases.tsv", 2)
        .ToDictionary(record => record[0], record => record[1].Split(' '));

    public static string[] Heads { get; } = Lists["heads"];

    public static PhraseIndex<string> HeadSearch { get; } = PhraseIndex.Of(Lists["heads"]);

    public static PhraseIndex<string> HeadContinuations { get; } = PhraseIndex.Of(Lists["head-continuations"]);

    public static string[] Builders { get; } = [.. Lists["builders"].OrderByDescending(word => word.Length)];

    public static PhraseIndex<string> Introductions { get; } = PhraseIndex.Of(Lists["introductions"]);

    public static PhraseIndex<string> InvestmentCues { get; } = PhraseIndex.Of(Lists["investment-cues"], backwards: true);

    public static PhraseIndex<string> Followers { get; } = PhraseIndex.Of(Lists["followers"]);

    public static PhraseIndex<string> Superlatives { get; } = PhraseIndex.Of(Lists["superlatives"]);

    public static PhraseIndex<string> SuperlativeEnds { get; } = PhraseIndex.Of(Lists["superlatives"], backwards: true);

    public static PhraseIndex<string> Enumerations { get; } = PhraseIndex.Of(Lists["enumerations"]);

    public static PhraseIndex<string> Wholes { get; } = PhraseIndex.Of(Lists["wholes"], backwards: true);

    public static PhraseIndex<string> Particulars { get; } = PhraseIndex.Of(Lists["particulars"]);

    public static PhraseIndex<string> Producing { get; } = PhraseIndex.Of(Lists["producing"]);

    public static PhraseIndex<string> Makers { get; } = PhraseIndex.Of(Lists["makers"], backwards: true);

    public static PhraseIndex<string> StageObjects { get; } = PhraseIndex.Of(Lists["stage-objects"]);

    public static PhraseIndex<string> FormKeys { get; } = PhraseIndex.Of(Lists["form-keys"]);

    public static PhraseIndex<string> PlaceKeys { get; } = PhraseIndex.Of(Lists["place-keys"]);

    public static PhraseIndex<string> Programmes { get; } = PhraseIndex.Of(Lists["programmes"], backwards: true);

    public static PhraseIndex<string> Times { get; } = PhraseIndex.Of(Lists["times"]);

    public static PhraseIndex<string> Alterations { get; } = PhraseIndex.Of(Lists["alterations"]);

    public static PhraseIndex<string> Constructions { get; } = PhraseIndex.Of(Lists["constructions"], backwards: true);

    public static string[] Happenings { get; } = Lists["happenings"];

    public static string[] Rejected { get; } = Lists["no-works"];

    public static PhraseIndex<string> Copulas { get; } = PhraseIndex.Of(Lists["copulas"]);

    public static PhraseIndex<string> Predicates { get; } = PhraseIndex.Of(Lists["predicates"]);

    public static PhraseIndex<string> Components { get; } = PhraseIndex.Of(Lists["components"]);

    public static PhraseIndex<string> Sorts { get; } = PhraseIndex.Of(Lists["sorts"]);

    public static PhraseIndex<string> Portrayals { get; } = PhraseIndex.Of(Lists["portrayals"]);

    public static PhraseIndex<string> PhaseEnds { get; } = PhraseIndex.Of(Lists["phase-ends"]);

    public static PhraseIndex<string> Progress { get; } = PhraseIndex.Of(Lists["progress"], backwards: true);

    public static PhraseIndex<string> Progressing { get; } = PhraseIndex.Of(Lists["progressing"]);

    public static PhraseIndex<string> Urging { get; } = PhraseIndex.Of(Lists["urging"]);

    public static PhraseIndex<string> Openers { get; } = PhraseIndex.Of(Lists["openers"]);

    public static WordSet Adverbs { get; } = new(Lists["adverbs"]);

    public static PhraseIndex<string> Prefixes { get; } = PhraseIndex.Of(Lists["prefixes"]);

    public static HashSet<string> WeakEnds { get; } = [.. Lists["weak-ends"]];

    public static HashSet<string> InnerEnds { get; } = [.. Lists["inner-ends"]];

    public static PhraseIndex<string> Anaphors { get; } = PhraseIndex.Of(Lists["anaphors"]);

    public static PhraseIndex<string> StrongAnaphors { get; } = PhraseIndex.Of(Lists["strong-anaphors"]);

    public static PhraseIndex<string> OtherSubjects { get; } = PhraseIndex.Of(Lists["other-subjects"]);

    public static PhraseIndex<string> Events { get; } = PhraseIndex.Of(Lists["events"]);

    public static PhraseIndex<string> Conditions { get; } = PhraseIndex.Of(Lists["stage-conditions"]);

    public static string[] Futures { get; } = Lists["stage-futures"];

    public static PhraseIndex<string> Denials { get; } = PhraseIndex.Of(Lists["stage-denials"]);

    public static PhraseIndex<string> Rumours { get; } = PhraseIndex.Of(Lists["stage-rumours"]);

    public static PhraseIndex<string> OtherMoney { get; } = PhraseIndex.Of(Lists["money-othermoney"]);

    /// <summary>总投资, 计划总投资 at the beginning of a clause.</summary>
    public static PhraseIndex<string> Totals { get; } = PhraseIndex.Of(["总投资", "计划总投资", "项目总投资", "预计总投资", "投资总额"]);

    public static PhraseIndex<string> Total { get; } = PhraseIndex.Of(Lists["money-total"]);

    public static PhraseIndex<string> Spent { get; } = PhraseIndex.Of(Lists["money-spent"]);

    public static PhraseIndex<string> Phase { get; } = PhraseIndex.Of(Lists["money-phase"]);

    public static PhraseIndex<string> Output { get; } = PhraseIndex.Of(Lists["money-output"]);

    public static PhraseIndex<string> Making { get; } = PhraseIndex.Of(Lists["making"]);

    public static PhraseIndex<string> Expected { get; } = PhraseIndex.Of(Lists["expected"]);
}
