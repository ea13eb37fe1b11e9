using System.Text.Json;
using DevZone.Reading.Issues;

namespace DevZone.Evaluation.Scoring;

/// <summary>Enumeration members in the words of the extraction contract.</summary>
internal static class ContractWord
{
    public static string Of(ZoneLevel level) => JsonNamingPolicy.SnakeCaseLower.ConvertName(level.ToString());

    public static string Of(ProjectStage stage) => JsonNamingPolicy.SnakeCaseLower.ConvertName(stage.ToString());
}
