using System.Text.Json.Serialization;

namespace DevZone.Reading.Issues;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(SnakeCaseEnumConverter<ZoneLevel>),
        typeof(SnakeCaseEnumConverter<ProjectStage>),
        typeof(SnakeCaseEnumConverter<SubjectKind>),
    ]
)]
[JsonSerializable(typeof(Issue))]
internal sealed partial class IssueJsonContext : JsonSerializerContext;
