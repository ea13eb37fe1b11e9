using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Issues;
using DevZone.Reading.Script;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>What a printed clause says of a project's stage.</summary>
public static class StageWords
{
    /// <summary>True where the clause says that the stage was reached (项目正式开工), not that it will be (预计年底开工).</summary>
    /// <param name="clause">The clause as printed.</param>
    /// <param name="stage">The stage.</param>
    public static bool Tell(string clause, ProjectStage stage)
    {
        var folded = ScriptFolding.Fold(clause);
        return StageReader.Find(folded, new TextSpan(0, folded.Length)).Exists(found => found.Stage == stage && !found.Future);
    }
}
