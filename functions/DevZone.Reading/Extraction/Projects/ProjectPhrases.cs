using System.Buffers;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>The lists of project-phrases.tsv, each with the rule it is for.</summary>
internal static class ProjectPhrases
{
    private static readonly Dictionary<string, string[]> Lists = GazetteerFile
        .Read("project-phrases.tsv", 2)
        .ToDictionary(record => record[0], record => record[1].Split(' '));

    public static string[] Heads { get; } = Lists["heads"];

    public static SearchValues<string> HeadSearch { get; } = Search("heads");

    public static PhraseIndex<string> HeadContinuations { get; } = PhraseIndex.Of(Lists["head-continuations"]);

    public static string[] Builders { get; } = [.. Lists["builders"].OrderByDescending(word => word.Length)];

    public static PhraseIndex<string> Introductions { get; } = PhraseIndex.Of(Lists["introductions"]);

    public static PhraseIndex<string> InvestmentCues { get; } = PhraseIndex.Of(Lists["investment-cues"], backwards: true);

    public static PhraseIndex<string> Followers { get; } = PhraseIndex.Of(Lists["followers"]);

    public static string[] Happenings { get; } = Lists["happenings"];

    public static string[] Rejected { get; } = Lists["no-works"];

    public static PhraseIndex<string> Copulas { get; } = PhraseIndex.Of(Lists["copulas"]);

    public static SearchValues<string> Predicates { get; } = Search("predicates");

    public static SearchValues<string> Components { get; } = Search("components");

    public static SearchValues<string> Sorts { get; } = Search("sorts");

    public static PhraseIndex<string> Portrayals { get; } = PhraseIndex.Of(Lists["portrayals"]);

    public static PhraseIndex<string> PhaseEnds { get; } = PhraseIndex.Of(Lists["phase-ends"]);

    public static PhraseIndex<string> Progress { get; } = PhraseIndex.Of(Lists["progress"], backwards: true);

    public static SearchValues<string> Progressing { get; } = Search("progressing");

    public static SearchValues<string> Urging { get; } = Search("urging");

    public static PhraseIndex<string> Openers { get; } = PhraseIndex.Of(Lists["openers"]);

    public static HashSet<string> Adverbs { get; } = [.. Lists["adverbs"]];

    public static PhraseIndex<string> Prefixes { get; } = PhraseIndex.Of(Lists["prefixes"]);

    public static HashSet<string> WeakEnds { get; } = [.. Lists["weak-ends"]];

    public static HashSet<string> InnerEnds { get; } = [.. Lists["inner-ends"]];

    public static PhraseIndex<string> Anaphors { get; } = PhraseIndex.Of(Lists["anaphors"]);

    public static PhraseIndex<string> StrongAnaphors { get; } = PhraseIndex.Of(Lists["strong-anaphors"]);

    public static PhraseIndex<string> OtherSubjects { get; } = PhraseIndex.Of(Lists["other-subjects"]);

    public static SearchValues<string> Events { get; } = Search("events");

    public static PhraseIndex<string> Conditions { get; } = PhraseIndex.Of(Lists["stage-conditions"]);

    public static string[] Futures { get; } = Lists["stage-futures"];

    public static SearchValues<string> Denials { get; } = Search("stage-denials");

    public static SearchValues<string> Rumours { get; } = Search("stage-rumours");

    public static SearchValues<string> OtherMoney { get; } = Search("money-othermoney");

    public static SearchValues<string> Total { get; } = Search("money-total");

    public static SearchValues<string> Spent { get; } = Search("money-spent");

    public static SearchValues<string> Phase { get; } = Search("money-phase");

    public static SearchValues<string> Output { get; } = Search("money-output");

    public static SearchValues<string> Making { get; } = Search("making");

    public static SearchValues<string> Expected { get; } = Search("expected");

    private static SearchValues<string> Search(string list) => SearchValues.Create(Lists[list], StringComparison.Ordinal);
}
