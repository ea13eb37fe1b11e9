using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.Configuration;

namespace DevZone.LocalHost.Functions;

/// <summary>The app's functions in the order in which the real host keeps them: by name, ignoring case.</summary>
internal sealed class FunctionCatalog
{
    private readonly IConfiguration configuration;

    public FunctionCatalog(IEnumerable<Type> types, IConfiguration configuration)
    {
        this.configuration = configuration;
        All = Discover(types);
    }

    /// <summary>Every function, disabled ones too.</summary>
    public IReadOnlyList<FunctionDescriptor> All { get; }

    /// <summary>The functions whose triggers are listened to.</summary>
    public IEnumerable<FunctionDescriptor> Enabled => All.Where(function => !IsDisabled(function));

    public FunctionDescriptor? Find(string name) =>
        All.FirstOrDefault(function => string.Equals(function.Name, name, StringComparison.OrdinalIgnoreCase));

    public bool IsDisabled(FunctionDescriptor function) =>
        configuration[function.DisabledSetting] is { } value
        && (value == "1" || string.Equals(value, "true", StringComparison.OrdinalIgnoreCase));

    /// <exception cref="InvalidOperationException">A name is used twice, or a function does not have exactly one trigger.</exception>
    public static IReadOnlyList<FunctionDescriptor> Discover(IEnumerable<Type> types)
    {
        var functions = types
            .SelectMany(type =>
                type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            )
            .Select(method => (Method: method, Attribute: method.GetCustomAttribute<FunctionAttribute>()))
            .Where(found => found.Attribute is not null)
            .Select(found => Describe(found.Attribute!.Name, found.Method))
            .OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var twice = functions.GroupBy(f => f.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any());
        return twice is null
            ? functions
            : throw new InvalidOperationException(
                $"Two functions are named '{twice.Key}': {string.Join(", ", twice.Select(f => f.EntryPoint))}."
            );
    }

    private static FunctionDescriptor Describe(string name, MethodInfo method)
    {
        var triggers = method
            .GetParameters()
            .Select(parameter => (Parameter: parameter, Attribute: parameter.GetCustomAttribute<TriggerBindingAttribute>()))
            .Where(found => found.Attribute is not null)
            .ToList();
        return triggers is [var trigger]
            ? new FunctionDescriptor(name, method, trigger.Parameter, trigger.Attribute!)
            : throw new InvalidOperationException($"Function '{name}' has {triggers.Count} triggers; it needs exactly one.");
    }
}
