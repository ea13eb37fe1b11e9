using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DevZone.Archive.Identity;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Digests;

/// <summary>The JSON form of a digest: camelCase, absent values left out, Chinese unescaped.</summary>
public static class DigestJson
{
    /// <summary>How a digest is written and read.</summary>
    public static JsonTypeInfo<Digest> TypeInfo { get; } =
        new DigestJsonContext(
            new JsonSerializerOptions(DigestJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        ).Digest;

    /// <summary>The bytes of a digest; equal for equal digests.</summary>
    public static byte[] Serialize(Digest digest) => JsonSerializer.SerializeToUtf8Bytes(digest, TypeInfo);

    /// <summary>The digest that was written.</summary>
    /// <exception cref="JsonException">The bytes are no digest.</exception>
    public static Digest Deserialize(BinaryData json) =>
        JsonSerializer.Deserialize(json.ToMemory().Span, TypeInfo) ?? throw new JsonException("A digest is an object.");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(IsoWeekConverter), typeof(SnakeCaseEnumConverter<ZoneLevel>), typeof(SnakeCaseEnumConverter<ProjectStage>)]
)]
[JsonSerializable(typeof(Digest))]
internal sealed partial class DigestJsonContext : JsonSerializerContext;

internal sealed class IsoWeekConverter : JsonConverter<IsoWeek>
{
    public override IsoWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        IsoWeek.TryParse(reader.GetString(), out var week) ? week : throw new JsonException("Not a week of the form 2025-W22.");

    public override void Write(Utf8JsonWriter writer, IsoWeek value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
