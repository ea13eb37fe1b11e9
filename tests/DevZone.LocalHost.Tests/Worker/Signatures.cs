using System.Reflection;

namespace DevZone.LocalHost.Tests.Worker;

/// <summary>Writes a public type's surface as lines of text, one for the type and one for each member.</summary>
internal static class Signatures
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Type type)
    {
        yield return $"{Kind(type)} {type.Namespace}.{Name(type)}{Heritage(type)}";
        if (type.IsEnum)
        {
            foreach (var name in Enum.GetNames(type))
            {
                yield return $"{Name(type)}.{name} = {Convert.ToInt32(Enum.Parse(type, name))}";
            }
        }
        else if (IsDelegate(type))
        {
            yield return Method(type, type.GetMethod("Invoke")!);
        }
        else
        {
            foreach (var member in type.GetMembers(Declared).Select(member => Member(type, member)).OfType<string>())
            {
                yield return member;
            }
        }
    }

    private static string? Member(Type type, MemberInfo member) =>
        member switch
        {
            ConstructorInfo { IsStatic: false } constructor when IsVisible(constructor) && !type.IsAbstract =>
                $"{Name(type)}.new({Parameters(constructor)})",
            MethodInfo { IsSpecialName: false } method when IsVisible(method) => Method(type, method),
            PropertyInfo property when IsVisible(property.GetMethod) || IsVisible(property.SetMethod) =>
                $"{Name(type)}.{property.Name}: {Name(property.PropertyType)} {{{Accessor("get", property.GetMethod)}{Accessor("set", property.SetMethod)} }}",
            _ => null,
        };

    private static string Method(Type type, MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{Name(type)}.{method.Name}{generic}({Parameters(method)}): {Name(method.ReturnType)}";
    }

    private static string Kind(Type type) =>
        type.IsInterface ? "interface"
        : type.IsEnum ? "enum"
        : IsDelegate(type) ? "delegate"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class"
        : "class";

    private static string Heritage(Type type)
    {
        if (type.IsEnum || IsDelegate(type))
        {
            return "";
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var interfaces = type.GetInterfaces();
        var own = interfaces
            .Except(inherited)
            .Except(interfaces.SelectMany(i => i.GetInterfaces()))
            .Select(Name)
            .Order(StringComparer.Ordinal);
        string[] names = [.. type.BaseType is { } b && b != typeof(object) ? [Name(b)] : Array.Empty<string>(), .. own];
        return names.Length == 0 ? "" : " : " + string.Join(", ", names);
    }

    private static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(Delegate));

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Accessor(string name, MethodInfo? method) => IsVisible(method) ? $" {name};" : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Name(Type type)
    {
        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        var name = type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
