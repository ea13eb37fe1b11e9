using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace DevZone.Functions.Configuration;

/// <summary>One setting.</summary>
/// <param name="Name">What the environment calls it: <c>DevZone__Ingestion__Claim</c>.</param>
/// <param name="Value">Its value.</param>
/// <param name="Property">Where it stands in the options.</param>
internal sealed record Setting(string Name, object? Value, PropertyInfo Property)
{
    /// <summary>Every setting of the options and of the options within them.</summary>
    public static IEnumerable<Setting> Of(object options, string section = "")
    {
        foreach (var property in options.GetType().GetProperties())
        {
            var name = section + (property.GetCustomAttribute<ConfigurationKeyNameAttribute>()?.Name ?? property.Name);
            var value = property.GetValue(options);
            if (value is not null && IsSection(property.PropertyType))
            {
                foreach (var inner in Of(value, name + "__"))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return new Setting(name, value, property);
            }
        }
    }

    /// <summary>What is wrong with the value, by the rules that stand at the property. Each message names the setting.</summary>
    public IEnumerable<string> Failures() =>
        Property
            .GetCustomAttributes<ValidationAttribute>()
            .Where(rule => !rule.IsValid(Value))
            .Select(rule => rule.FormatErrorMessage(Name));

    private static bool IsSection(Type type) => type.IsClass && type.Namespace!.StartsWith(nameof(DevZone), StringComparison.Ordinal);
}
