using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Parameters;

/// <summary>
/// A request's query, read by the parameters that its operation takes. A parameter that is not among them, stands twice or cannot be
/// read makes <see cref="Problem"/> a 400 that names each of them: a misspelt filter must not answer everything.
/// </summary>
internal sealed class Query
{
    /// <summary>Where the host reads a function key from.</summary>
    private const string Key = "code";

    private readonly Dictionary<QueryParameter, object?> values;

    private Query(Dictionary<QueryParameter, object?> values, IResult? problem)
    {
        this.values = values;
        Problem = problem;
    }

    /// <summary>The 400 that says what is wrong; null where all is well.</summary>
    public IResult? Problem { get; }

    /// <summary>Reads a request's query.</summary>
    /// <param name="request">The request.</param>
    /// <param name="parameters">What it may hold.</param>
    public static Query Read(HttpRequest request, IReadOnlyList<QueryParameter> parameters)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        var read = new Dictionary<QueryParameter, object?>();
        foreach (var parameter in parameters)
        {
            if (Read(request, parameter, read) is { } error)
            {
                errors[parameter.Name] = error;
            }
        }

        string[] unknown =
        [
            .. request.Query.Keys.Where(name => !IsNamed(name, Key) && !parameters.Any(parameter => IsNamed(name, parameter.Name))),
        ];
        foreach (var name in unknown)
        {
            errors[name] =
                parameters.Count == 0 ? "It is not known here; none is." : $"It is not known here; known are {Names(parameters)}.";
        }

        return new Query(read, errors.Count == 0 ? null : Refuse(errors, unknown.Length > 0));
    }

    /// <summary>The value of a parameter; its default where it is absent or <see cref="Problem"/> names it.</summary>
    /// <param name="parameter">One of those that the query was read by.</param>
    public T Get<T>(QueryParameter<T> parameter) => values[parameter] is { } value ? (T)value : parameter.Default!;

    /// <returns>What is wrong with it, or null.</returns>
    private static string? Read(HttpRequest request, QueryParameter parameter, Dictionary<QueryParameter, object?> read)
    {
        read[parameter] = null;
        var given = request.Query[parameter.Name];
        if (given.Count > 1)
        {
            return "It stands more than once.";
        }

        var text = given.ToString().Trim();
        if (text.Length > parameter.MaxLength)
        {
            return $"It is longer than {parameter.MaxLength} characters.";
        }

        if (text.Length == 0)
        {
            return parameter.IsRequired ? "It is missing." : null;
        }

        var form = parameter.Read(text, out var value);
        read[parameter] = value;
        return form is null ? null : $"It is not {form}.";
    }

    private static IResult Refuse(Dictionary<string, string> errors, bool isUnknown) =>
        Answers.Problem.BadRequest(
            isUnknown ? "unknown_parameter" : "invalid_parameter",
            string.Join(' ', errors.Select(error => $"'{error.Key}': {error.Value}")),
            errors
        );

    private static string Names(IEnumerable<QueryParameter> parameters) =>
        string.Join(", ", parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal));

    private static bool IsNamed(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
