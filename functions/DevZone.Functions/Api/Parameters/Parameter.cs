using System.Globalization;
using System.Text.Json.Nodes;
using DevZone.Archive.Identity;
using DevZone.Functions.Api.Answers;

namespace DevZone.Functions.Api.Parameters;

/// <summary>Makes query parameters of the kinds that the API takes.</summary>
internal static class Parameter
{
    /// <summary>Any text.</summary>
    public static QueryParameter<string?> Text(string name, string description, string example, int maxLength = 200) =>
        new(name, description, TextSchema(maxLength), "a text", AnyText) { Example = example, MaxLength = maxLength };

    /// <summary>A text without which the request is refused.</summary>
    public static QueryParameter<string> RequiredText(string name, string description, string example, int maxLength = 200) =>
        new(name, description, TextSchema(maxLength), "a text", AnyText)
        {
            Example = example,
            MaxLength = maxLength,
            IsRequired = true,
            Default = "",
        };

    /// <summary>A day.</summary>
    public static QueryParameter<DateOnly?> Date(string name, string description, string example) =>
        new(
            name,
            description,
            new JsonObject { ["type"] = "string", ["format"] = "date" },
            "a day of the form 2025-05-30",
            (string text, out DateOnly? day) => Parsed(DateOnly.TryParseExact(text, "yyyy-MM-dd", out var parsed), parsed, out day)
        )
        {
            Example = example,
        };

    /// <summary>An ISO week.</summary>
    public static QueryParameter<IsoWeek?> Week(string name, string description, string example) =>
        new(
            name,
            description,
            new JsonObject { ["type"] = "string", ["pattern"] = ApiJson.WeekPattern },
            "a week of the form 2025-W22",
            (string text, out IsoWeek? week) => Parsed(IsoWeek.TryParse(text, out var parsed), parsed, out week)
        )
        {
            Example = example,
        };

    /// <summary>Yes or no.</summary>
    public static QueryParameter<bool?> Flag(string name, string description, string example) =>
        new(
            name,
            description,
            new JsonObject { ["type"] = "boolean" },
            "true or false",
            (string text, out bool? flag) => Parsed(bool.TryParse(text, out var parsed), parsed, out flag)
        )
        {
            Example = example,
        };

    /// <summary>An amount of 元.</summary>
    public static QueryParameter<double?> Amount(string name, string description, string example) =>
        new(
            name,
            description,
            new JsonObject { ["type"] = "number", ["minimum"] = 0 },
            "a number of 元, 0 or more",
            (string text, out double? amount) =>
                Parsed(
                    double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed)
                        && double.IsFinite(parsed)
                        && parsed >= 0,
                    parsed,
                    out amount
                )
        )
        {
            Example = example,
        };

    /// <summary>A whole number.</summary>
    public static QueryParameter<int> Number(string name, string description, int minimum, int maximum, int @default) =>
        new(
            name,
            description,
            new JsonObject
            {
                ["type"] = "integer",
                ["minimum"] = minimum,
                ["maximum"] = maximum,
                ["default"] = @default,
            },
            $"a number from {minimum} to {maximum}",
            (string text, out int number) =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= minimum && number <= maximum
        )
        {
            Example = @default.ToString(CultureInfo.InvariantCulture),
            Default = @default,
        };

    /// <summary>A member of an enumeration.</summary>
    public static QueryParameter<T?> OneOf<T>(string name, string description, T example)
        where T : struct, Enum
    {
        var members = Enum.GetValues<T>().ToDictionary(ApiJson.NameOf, StringComparer.Ordinal);
        return OneOf(
            name,
            description,
            [.. members.Keys],
            ApiJson.NameOf(example),
            (string text, out T? member) => Parsed(members.TryGetValue(text, out var parsed), parsed, out member)
        );
    }

    /// <summary>One of some words that stand for something.</summary>
    public static QueryParameter<T?> OneOf<T>(
        string name,
        string description,
        IReadOnlyList<string> words,
        string example,
        TryParse<T?> tryParse
    )
        where T : struct =>
        new(
            name,
            description,
            new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) },
            string.Join(", ", words),
            tryParse
        )
        {
            Example = example,
        };

    private static JsonObject TextSchema(int maxLength) => new() { ["type"] = "string", ["maxLength"] = maxLength };

    private static bool AnyText(string text, out string value)
    {
        value = text;
        return true;
    }

    private static bool Parsed<T>(bool isGood, T parsed, out T? value)
        where T : struct
    {
        value = isGood ? parsed : null;
        return isGood;
    }
}
