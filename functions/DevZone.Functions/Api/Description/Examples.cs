using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using DevZone.Functions.Api.Answers;

namespace DevZone.Functions.Api.Description;

/// <summary>
/// An example of each type that is answered, about invented zones and projects. The file examples.json has the simple values by type;
/// what is composed of other types is composed of their examples, unless the file says otherwise.
/// </summary>
internal static class Examples
{
    private const string File = "examples.json";

    private static readonly JsonObject Given = Load();

    /// <summary>The example of an object; properties without a value are left out.</summary>
    /// <param name="type">A type that is serialized as an object.</param>
    public static JsonObject Of(Type type)
    {
        var example = new JsonObject();
        foreach (var property in ApiJson.Options.GetTypeInfo(type).Properties)
        {
            if ((GivenFor(type, property.Name) ?? Composed(property.PropertyType)) is { } value)
            {
                example[property.Name] = value;
            }
        }

        return example;
    }

    /// <summary>What the file says of a property: under the type itself, its generic definition, or what it derives from.</summary>
    private static JsonNode? GivenFor(Type? type, string property) =>
        type is null
            ? null
            : (Given[Schemas.NameOf(type)] ?? Given[Schemas.DefinitionOf(type)])?[property]?.DeepClone()
                ?? GivenFor(type.BaseType, property);

    private static JsonNode? Composed(Type type) =>
        ApiJson.Options.GetTypeInfo(type) switch
        {
            { Kind: JsonTypeInfoKind.Object } => Of(type),
            { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } when Composed(element) is { } entry => new JsonArray(entry),
            _ => null,
        };

    private static JsonObject Load()
    {
        using var stream = typeof(Examples).Assembly.GetManifestResourceStream(File)!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
