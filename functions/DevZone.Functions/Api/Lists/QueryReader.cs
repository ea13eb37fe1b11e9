using System.Globalization;
using DevZone.Archive;
using DevZone.Archive.Identity;
using DevZone.Functions.Api.Answers;
using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Lists;

/// <summary>
/// Reads a request's query parameters. A parameter that nobody asked for, stands twice or cannot be read makes
/// <see cref="Problem"/> a 400 that names each of them: a misspelt filter must not answer everything.
/// </summary>
/// <param name="request">The request.</param>
internal sealed class QueryReader(HttpRequest request)
{
    private const int MaxTop = 1000;
    private const int MaxTextLength = 200;
    private const int MaxContinuationLength = 4096;

    private readonly Dictionary<string, string> errors = new(StringComparer.Ordinal);

    // The host reads a function key from here.
    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase) { "code" };

    public string? Text(string name, int maxLength = MaxTextLength)
    {
        known.Add(name);
        var values = request.Query[name];
        if (values.Count > 1)
        {
            errors[name] = "It stands more than once.";
            return null;
        }

        var text = values.ToString().Trim();
        if (text.Length > maxLength)
        {
            errors[name] = $"It is longer than {maxLength} characters.";
            return null;
        }

        return text.Length > 0 ? text : null;
    }

    /// <summary>A text that must be there; empty where it is not, which <see cref="Problem"/> then says.</summary>
    public string Required(string name)
    {
        var text = Text(name);
        if (text is null)
        {
            errors.TryAdd(name, "It is missing.");
        }

        return text ?? "";
    }

    public DateOnly? Date(string name) =>
        Parse<DateOnly>(
            name,
            "a day of the form 2025-05-30",
            (string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out day)
        );

    public IsoWeek? Week(string name) => Parse<IsoWeek>(name, "a week of the form 2025-W22", IsoWeek.TryParse);

    public bool? Flag(string name) => Parse<bool>(name, "true or false", bool.TryParse);

    public double? Amount(string name) =>
        Parse<double>(
            name,
            "a number of 元, 0 or more",
            (string text, out double amount) =>
                double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out amount)
                && double.IsFinite(amount)
                && amount >= 0
        );

    public T? OneOf<T>(string name)
        where T : struct, Enum
    {
        var members = Enum.GetValues<T>().ToDictionary(ApiJson.NameOf);
        return Parse<T>(name, string.Join(", ", members.Keys), members.TryGetValue);
    }

    /// <summary>The page of a list that is asked for by <c>top</c> and <c>continuation</c>.</summary>
    public PageRequest Page()
    {
        var top = Parse<int>(
            "top",
            $"a number from 1 to {MaxTop}",
            (string text, out int number) =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= MaxTop
        );
        var continuation = Text("continuation", MaxContinuationLength);
        return top is null ? new PageRequest(Continuation: continuation) : new PageRequest(top.Value, continuation);
    }

    /// <summary>The 400 that names what is wrong; null where all is well. Ask after the last parameter was read.</summary>
    public IResult? Problem()
    {
        foreach (var name in request.Query.Keys.Where(name => !known.Contains(name)))
        {
            errors[name] = $"It is not known here; known are {string.Join(", ", known.Order(StringComparer.Ordinal))}.";
        }

        if (errors.Count == 0)
        {
            return null;
        }

        var isUnknown = errors.Keys.Any(name => !known.Contains(name));
        return Answers.Problem.BadRequest(
            isUnknown ? "unknown_parameter" : "invalid_parameter",
            string.Join(' ', errors.Select(error => $"'{error.Key}': {error.Value}")),
            errors
        );
    }

    private T? Parse<T>(string name, string form, TryParse<T> tryParse)
        where T : struct
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (tryParse(text, out var value))
        {
            return value;
        }

        errors[name] = $"It is not {form}.";
        return null;
    }

    private delegate bool TryParse<T>(string text, out T value);
}
