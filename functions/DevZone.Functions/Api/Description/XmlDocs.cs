using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DevZone.Functions.Api.Description;

/// <summary>
/// What the documentation comments say, read from the files that the compiler writes beside each assembly. References become the names
/// that the JSON has.
/// </summary>
internal sealed partial class XmlDocs
{
    private readonly Dictionary<string, XElement> members;

    private XmlDocs(Dictionary<string, XElement> members) => this.members = members;

    /// <summary>Reads the files of this app's assemblies.</summary>
    /// <exception cref="FileNotFoundException">One is missing: the build or publish was told to leave it out.</exception>
    public static XmlDocs Load(params IEnumerable<Assembly> assemblies) =>
        new(
            assemblies
                .Select(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")))
                .SelectMany(file => file.Descendants("member"))
                // What the compiler generates into each assembly has comments too.
                .DistinctBy(member => member.Attribute("name")!.Value)
                .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal)
        );

    /// <summary>The summary of a type, a property, a field or a method; null where it has none.</summary>
    /// <param name="member">The member.</param>
    public string? Summary(MemberInfo member) =>
        Text(Find(member)?.Element("summary")) ?? (member is PropertyInfo property ? OfPositional(property) : null);

    /// <summary>The remarks on a member; null where it has none.</summary>
    /// <param name="member">The member.</param>
    public string? Remarks(MemberInfo member) => Text(Find(member)?.Element("remarks"));

    // A positional record says what its properties are in its own comment.
    private string? OfPositional(PropertyInfo property) =>
        Text(Find(property.DeclaringType!)?.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == property.Name));

    private XElement? Find(MemberInfo member) =>
        member switch
        {
            Type type => members.GetValueOrDefault("T:" + NameOf(type)),
            // None is overloaded, so the types of the parameters need not be spelt.
            MethodInfo method => members
                .FirstOrDefault(entry =>
                    entry.Key.StartsWith($"M:{NameOf(method.DeclaringType!)}.{method.Name}(", StringComparison.Ordinal)
                )
                .Value,
            FieldInfo field => members.GetValueOrDefault($"F:{NameOf(field.DeclaringType!)}.{field.Name}"),
            _ => members.GetValueOrDefault($"P:{NameOf(member.DeclaringType!)}.{member.Name}"),
        };

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string? Text(XElement? comment)
    {
        if (comment is null)
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var node in comment.Nodes())
        {
            text.Append(
                node switch
                {
                    XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
                    XElement element when Reference(element) is { } name => $"`{JsonNamingPolicy.CamelCase.ConvertName(name)}`",
                    XElement element => element.Value,
                    XText words => words.Value,
                    _ => "",
                }
            );
        }

        return Space().Replace(text.ToString(), " ").Trim();
    }

    private static string? Reference(XElement element) =>
        element.Attribute("name")?.Value ?? element.Attribute("cref")?.Value.Split('.')[^1] ?? element.Attribute("langword")?.Value;

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
