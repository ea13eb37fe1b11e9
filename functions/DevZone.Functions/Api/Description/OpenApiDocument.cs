using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using DevZone.Archive;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Api.Parameters;
using DevZone.Reading.Issues;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;

namespace DevZone.Functions.Api.Description;

/// <summary>
/// Describes the API as an OpenAPI 3.1 document. All of it follows from what runs: routes, methods and keys from the triggers, query
/// parameters from the objects that read them, schemas from the types that are serialized, words from the documentation comments.
/// </summary>
internal sealed class OpenApiDocument
{
    private const string KeyHeader = "functionKey";
    private const string KeyParameter = "functionKeyInQuery";

    private static readonly Dictionary<string, string> Tags = new(StringComparer.Ordinal)
    {
        ["issues"] = "Issues of the weekly and what was read from each.",
        ["uploads"] = "Files that were handed in, and what became of them.",
        ["zones"] = "Development zones and parks across issues.",
        ["projects"] = "Projects across issues, from signing to production.",
        ["metrics"] = "Printed figures.",
        ["search"] = "Everything, by words.",
        ["summaries"] = "The weekly digests.",
        ["ledger"] = "Which issues came and which did not.",
        ["health"] = "How the service is.",
        ["openapi.json"] = "This description.",
        ["docs"] = "A page to read this description and try it.",
    };

    private static readonly JsonSerializerOptions Indented = new(ApiJson.Options) { WriteIndented = true };

    private readonly XmlDocs docs = XmlDocs.Load(typeof(HttpFunction).Assembly, typeof(Page<>).Assembly, typeof(Issue).Assembly);
    private readonly Schemas schemas;

    private OpenApiDocument() => schemas = new Schemas(docs);

    /// <summary>The document in UTF-8; made once.</summary>
    public static byte[] Bytes => Made.Value;

    private static Lazy<byte[]> Made { get; } = new(() => new OpenApiDocument().Write());

    private byte[] Write()
    {
        var functions = HttpFunction.All.Where(function => function.Operation is not null).ToList();
        var document = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "DevZoneFunctions",
                ["version"] = "1",
                ["description"] =
                    "What a Chinese weekly on economic development zones (开发区建设周刊) prints of zones, projects and figures, each with "
                    + "its place in print. JSON is UTF-8 and camelCase; absent values are left out; amounts and areas are in base units "
                    + "(元, m2). HEAD is answered wherever GET is. Examples are invented.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/", ["description"] = "Where this document is served." }),
            ["tags"] = new JsonArray([
                .. functions
                    .Select(TagOf)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Select(tag => new JsonObject { ["name"] = tag, ["description"] = Tags[tag] }),
            ]),
            ["paths"] = new JsonObject(
                functions
                    .GroupBy(function => function.Path, StringComparer.Ordinal)
                    .OrderBy(path => path.Key, StringComparer.Ordinal)
                    .Select(path => KeyValuePair.Create(path.Key, (JsonNode?)PathItem(path)))
            ),
        };
        document["components"] = new JsonObject
        {
            ["securitySchemes"] = new JsonObject { [KeyHeader] = Key("header", "x-functions-key"), [KeyParameter] = Key("query", "code") },
            ["schemas"] = schemas.Components,
        };
        return JsonSerializer.SerializeToUtf8Bytes(document, Indented);
    }

    private JsonObject PathItem(IEnumerable<HttpFunction> functions) =>
        new(
            from function in functions
            from method in function.Methods
            orderby method
            select KeyValuePair.Create(method.ToLowerInvariant(), (JsonNode?)Operation(function, function.Operation!))
        );

    private JsonObject Operation(HttpFunction function, Operation operation)
    {
        var described = new JsonObject
        {
            ["operationId"] = JsonNamingPolicy.CamelCase.ConvertName(function.Name),
            ["tags"] = new JsonArray(TagOf(function)),
            ["summary"] = docs.Summary(function.Method)?.TrimEnd('.'),
        };
        if (docs.Remarks(function.Method) is { } remarks)
        {
            described["description"] = remarks;
        }

        JsonArray parameters = [.. PathParameters(function), .. operation.Parameters.Select(QueryParameter)];
        if (parameters.Count > 0)
        {
            described["parameters"] = parameters;
        }

        if (operation.Body is { } body)
        {
            described["requestBody"] = RequestBody(body);
        }

        described["responses"] = Responses(function, operation);
        described["security"] = function.NeedsKey
            ? new JsonArray(new JsonObject { [KeyHeader] = new JsonArray() }, new JsonObject { [KeyParameter] = new JsonArray() })
            : [];
        return described;
    }

    private IEnumerable<JsonObject> PathParameters(HttpFunction function)
    {
        foreach (var parameter in function.Route.Parameters)
        {
            var argument = function.Method.GetParameters().First(argument => argument.Name == parameter.Name);
            var words = argument.GetCustomAttribute<InPathAttribute>()!;
            var schema = schemas.Of(argument.ParameterType);
            if (Pattern(parameter) is { } pattern)
            {
                schema["pattern"] = pattern;
            }

            yield return new JsonObject
            {
                ["name"] = parameter.Name,
                ["in"] = "path",
                ["required"] = true,
                ["description"] = words.Description,
                ["schema"] = schema,
                ["example"] = Value(schema, words.Example),
            };
        }
    }

    private static JsonObject QueryParameter(QueryParameter parameter) =>
        new()
        {
            ["name"] = parameter.Name,
            ["in"] = "query",
            ["required"] = parameter.IsRequired,
            ["description"] = parameter.Description,
            ["schema"] = parameter.Schema.DeepClone(),
            ["example"] = Value(parameter.Schema, parameter.Example),
        };

    private static JsonObject RequestBody(Body body) =>
        new()
        {
            ["description"] = body.Description,
            ["required"] = true,
            ["content"] = new JsonObject(
                body.MediaTypes.Select(type => KeyValuePair.Create(type, (JsonNode?)new JsonObject { ["schema"] = BodySchema(type) }))
            ),
        };

    private static JsonObject BodySchema(string mediaType) =>
        mediaType == "multipart/form-data"
            ? new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["file"] = new JsonObject { ["type"] = "array", ["items"] = Binary() },
                },
            }
            : Binary();

    private JsonObject Responses(HttpFunction function, Operation operation)
    {
        var responses = new SortedDictionary<int, JsonObject> { [operation.Reply.Status] = Response(operation.Reply) };
        if (operation.Reply.IsTagged)
        {
            responses[StatusCodes.Status304NotModified] = new JsonObject { ["description"] = "It is what If-None-Match names." };
        }

        if (function.NeedsKey)
        {
            responses[StatusCodes.Status401Unauthorized] = new JsonObject
            {
                ["description"] = "The function key is missing or wrong. The host answers this without a body.",
            };
        }

        foreach (var problem in ProblemsOf(function, operation))
        {
            responses[problem.Key] = ProblemResponse(problem.Key, problem.Order(StringComparer.Ordinal));
        }

        return new JsonObject(
            responses.Select(response =>
                KeyValuePair.Create(response.Key.ToString(CultureInfo.InvariantCulture), (JsonNode?)response.Value)
            )
        );
    }

    private static ILookup<int, string> ProblemsOf(HttpFunction function, Operation operation)
    {
        List<(int Status, string Code)> problems =
        [
            (StatusCodes.Status400BadRequest, "unknown_parameter"),
            (StatusCodes.Status500InternalServerError, "internal_error"),
            .. operation.Unavailable.Select(code => (StatusCodes.Status503ServiceUnavailable, code)),
            .. operation.BadRequest.Select(code => (StatusCodes.Status400BadRequest, code)),
            .. operation.NotFound.Select(code => (StatusCodes.Status404NotFound, code)),
        ];
        if (operation.Parameters.Count > 0)
        {
            problems.Add((StatusCodes.Status400BadRequest, "invalid_parameter"));
        }

        if (operation.Body is not null)
        {
            problems.Add((StatusCodes.Status413PayloadTooLarge, "too_large"));
        }

        if (function.IsChange)
        {
            problems.Add((StatusCodes.Status429TooManyRequests, "too_many_requests"));
        }

        return problems.ToLookup(problem => problem.Status, problem => problem.Code);
    }

    private JsonObject Response(Reply reply)
    {
        var response = new JsonObject { ["description"] = reply.Description };
        var headers = new JsonObject();
        if (reply.IsTagged)
        {
            headers["ETag"] = Header("Names this content; send it in If-None-Match.", "\"6a8b7f0e1d2c3b4a5f6e7d8c9b0a1f2e\"");
        }

        if (reply.HasLocation)
        {
            headers["Location"] = Header("Where the state can be seen.", "/api/uploads/0f1e2d3c4b5a69788796a5b4c3d2e1f0");
        }

        if (headers.Count > 0)
        {
            response["headers"] = headers;
        }

        if (reply.Forms.Count > 0)
        {
            response["content"] = new JsonObject(
                reply.Forms.Select(form => KeyValuePair.Create(form.MediaType, (JsonNode?)new JsonObject { ["schema"] = FormSchema(form) }))
            );
        }

        return response;
    }

    private JsonObject FormSchema(ReplyForm form) =>
        form.Schemas switch
        {
            [] when form.MediaType.StartsWith("text/", StringComparison.Ordinal) => new JsonObject { ["type"] = "string" },
            [] => Binary(),
            [var type] => schemas.Of(type),
            var types => new JsonObject { ["allOf"] = new JsonArray([.. types.Select(schemas.Of)]) },
        };

    private JsonObject ProblemResponse(int status, IEnumerable<string> codes)
    {
        var response = new JsonObject
        {
            ["description"] = string.Join(", ", codes.Select(code => $"`{code}`")),
            ["content"] = new JsonObject { [Problem.ContentType] = new JsonObject { ["schema"] = schemas.Of(typeof(ProblemDocument)) } },
        };
        if (status == StatusCodes.Status429TooManyRequests)
        {
            response["headers"] = new JsonObject { ["Retry-After"] = Header("Seconds to wait.", "1", "integer") };
        }

        return response;
    }

    private static JsonObject Header(string description, string example, string type = "string")
    {
        var schema = new JsonObject { ["type"] = type };
        return new JsonObject
        {
            ["description"] = description,
            ["schema"] = schema,
            ["example"] = Value(schema, example),
        };
    }

    private static JsonObject Key(string place, string name) =>
        new()
        {
            ["type"] = "apiKey",
            ["in"] = place,
            ["name"] = name,
            ["description"] = "A function key of the host. Reads do without, but for the originals.",
        };

    private static JsonObject Binary() => new() { ["type"] = "string", ["format"] = "binary" };

    private static string TagOf(HttpFunction function) => function.Path.Split('/')[2];

    /// <summary>A constraint <c>regex(…)</c> as a pattern; other constraints follow from the type.</summary>
    private static string? Pattern(RoutePatternParameterPart parameter) =>
        parameter
            .ParameterPolicies.Select(policy => policy.Content)
            .FirstOrDefault(policy => policy?.StartsWith("regex(", StringComparison.Ordinal) is true)
            is { } regex
            ? regex["regex(".Length..^1]
            : null;

    private static JsonNode Value(JsonObject schema, string text) =>
        (string?)schema["type"] == "string" ? JsonValue.Create(text) : JsonNode.Parse(text)!;
}
