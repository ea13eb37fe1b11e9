using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using DevZone.Archive.Identity;
using DevZone.Functions.Api.Answers;

namespace DevZone.Functions.Api.Description;

/// <summary>
/// Makes JSON Schemas of what is answered, from the serializer's own view of the types: its property names, and what it leaves out.
/// Descriptions come from the documentation comments, examples from <see cref="Examples"/>.
/// </summary>
/// <param name="docs">The documentation comments.</param>
internal sealed class Schemas(XmlDocs docs)
{
    private readonly SortedDictionary<string, JsonObject> components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type> names = new(StringComparer.Ordinal);

    /// <summary>The schemas that others refer to, by name.</summary>
    public JsonObject Components => new(components.Select(component => KeyValuePair.Create(component.Key, (JsonNode?)component.Value)));

    /// <summary>The schema of a type: a reference to a component for an object or enumeration.</summary>
    /// <param name="type">The type.</param>
    /// <exception cref="NotSupportedException">The type has a JSON form that is not known here.</exception>
    public JsonObject Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Simple(type) is { } simple)
        {
            return simple;
        }

        if (type.IsEnum)
        {
            return Reference(type, () => Enumeration(type));
        }

        var info = ApiJson.Options.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Object => Reference(type, () => Object(type, info)),
            JsonTypeInfoKind.Enumerable => new JsonObject { ["type"] = "array", ["items"] = Of(info.ElementType!) },
            JsonTypeInfoKind.Dictionary => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(info.ElementType!) },
            _ => throw new NotSupportedException($"{type} has no schema."),
        };
    }

    private static JsonObject? Simple(Type type) =>
        type == typeof(string) ? new JsonObject { ["type"] = "string" }
        : type == typeof(bool) ? new JsonObject { ["type"] = "boolean" }
        : type == typeof(int) ? new JsonObject { ["type"] = "integer", ["format"] = "int32" }
        : type == typeof(long) ? new JsonObject { ["type"] = "integer", ["format"] = "int64" }
        : type == typeof(double) || type == typeof(decimal) ? new JsonObject { ["type"] = "number" }
        : type == typeof(DateOnly) ? new JsonObject { ["type"] = "string", ["format"] = "date" }
        : type == typeof(DateTimeOffset) ? new JsonObject { ["type"] = "string", ["format"] = "date-time" }
        : type == typeof(Uri) ? new JsonObject { ["type"] = "string", ["format"] = "uri" }
        : type == typeof(IsoWeek) ? new JsonObject { ["type"] = "string", ["pattern"] = ApiJson.WeekPattern }
        : null;

    private JsonObject Reference(Type type, Func<JsonObject> make)
    {
        var name = NameOf(type);
        if (names.TryAdd(name, type))
        {
            components[name] = make();
        }
        else if (names[name] != type)
        {
            throw new NotSupportedException($"{type} and {names[name]} would be one component.");
        }

        return new JsonObject { ["$ref"] = $"#/components/schemas/{name}" };
    }

    private JsonObject Object(Type type, JsonTypeInfo info)
    {
        var example = Examples.Of(type);
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var property in info.Properties)
        {
            var schema = Of(property.PropertyType);
            if (docs.Summary((PropertyInfo)property.AttributeProvider!) is { } description)
            {
                schema["description"] = description;
            }

            // What is composed of other schemas shows their examples.
            if (example[property.Name] is JsonValue value)
            {
                schema["examples"] = new JsonArray(value.DeepClone());
            }

            properties[property.Name] = schema;
            // What is null is left out of an answer; what cannot be null is always there.
            if (!property.IsGetNullable)
            {
                required.Add(property.Name);
            }
        }

        return Described(
            type,
            new JsonObject
            {
                ["type"] = "object",
                ["required"] = required,
                ["properties"] = properties,
                ["examples"] = new JsonArray(example),
            }
        );
    }

    private JsonObject Enumeration(Type type)
    {
        var members = type.GetFields(BindingFlags.Public | BindingFlags.Static);
        var words = members.Select(member => $"- `{ApiJson.NameOf(member.Name)}`: {docs.Summary(member)}");
        var schema = Described(
            type,
            new JsonObject
            {
                ["type"] = "string",
                ["enum"] = new JsonArray([.. members.Select(member => JsonValue.Create(ApiJson.NameOf(member.Name)))]),
                ["examples"] = new JsonArray(ApiJson.NameOf(members[^1].Name)),
            }
        );
        schema["description"] = $"{schema["description"]}\n\n{string.Join('\n', words)}";
        return schema;
    }

    private JsonObject Described(Type type, JsonObject schema)
    {
        schema.Insert(0, "description", docs.Summary(type));
        return schema;
    }

    /// <summary>A type's name as a component; a generic one's begins with what it holds: <c>ZoneAppearance</c>.</summary>
    internal static string NameOf(Type type) => type.IsGenericType ? NameOf(type.GetGenericArguments()[0]) + DefinitionOf(type) : type.Name;

    /// <summary>A generic type's name without what it holds.</summary>
    internal static string DefinitionOf(Type type) => type.Name.Split('`')[0];
}
