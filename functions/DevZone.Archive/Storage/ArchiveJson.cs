using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DevZone.Archive.Commits;
using DevZone.Archive.Ingestion;
using DevZone.Archive.Search;
using DevZone.Archive.Views;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Storage;

/// <summary>The JSON in table rows and messages, in the contract's manner: camelCase, absent values left out, Chinese unescaped.</summary>
internal static class ArchiveJson
{
    private static readonly ArchiveJsonContext Context = new(
        new JsonSerializerOptions(ArchiveJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Form<T>());

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize(json, Form<T>()) ?? throw new JsonException($"Null where a {typeof(T).Name} is kept.");

    public static JsonTypeInfo<T> Form<T>() =>
        (JsonTypeInfo<T>)(Context.GetTypeInfo(typeof(T)) ?? throw new NotSupportedException($"{typeof(T).Name} is not kept as JSON."));
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(SnakeCaseEnumConverter<ZoneLevel>),
        typeof(SnakeCaseEnumConverter<ProjectStage>),
        typeof(SnakeCaseEnumConverter<SubjectKind>),
    ]
)]
[JsonSerializable(typeof(ArticleSummary))]
[JsonSerializable(typeof(ZoneFact))]
[JsonSerializable(typeof(Project))]
[JsonSerializable(typeof(Metric))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Organization))]
[JsonSerializable(typeof(IReadOnlyList<Evidence>))]
[JsonSerializable(typeof(IngestRequest))]
[JsonSerializable(typeof(Segment))]
[JsonSerializable(typeof(IssueText[]))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class ArchiveJsonContext : JsonSerializerContext;
