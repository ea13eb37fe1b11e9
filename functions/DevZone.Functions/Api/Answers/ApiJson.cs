using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DevZone.Archive.Identity;

namespace DevZone.Functions.Api.Answers;

/// <summary>The JSON form of every answer: camelCase, members of enumerations in snake_case, absent values left out, Chinese unescaped.</summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = Form();

    /// <summary>The form of a week, as a regular expression of JSON Schema.</summary>
    public const string WeekPattern = @"^\d{4}-W\d{2}$";

    /// <summary>An enumeration's member as it is written in answers and parameters.</summary>
    public static string NameOf<T>(T member)
        where T : struct, Enum => NameOf(member.ToString());

    /// <summary>The same for a member's name.</summary>
    public static string NameOf(string member) => JsonNamingPolicy.SnakeCaseLower.ConvertName(member);

    private static JsonSerializerOptions Form()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower), new WeekConverter() },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private sealed class WeekConverter : JsonConverter<IsoWeek>
    {
        public override IsoWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            IsoWeek.TryParse(reader.GetString(), out var week) ? week : throw new JsonException("Not a week of the form 2025-W22.");

        public override void Write(Utf8JsonWriter writer, IsoWeek value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
