using System.Reflection;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;

namespace DevZone.LocalHost.Invocation;

/// <summary>Finds the value of each of a function's parameters.</summary>
internal static class ParameterBinder
{
    public static async ValueTask<object?[]> BindAsync(LocalFunctionContext context)
    {
        var parameters = context.Function.Method.GetParameters();
        var values = new object?[parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = await BindAsync(parameters[i], context);
        }

        return values;
    }

    private static async ValueTask<object?> BindAsync(ParameterInfo parameter, LocalFunctionContext context)
    {
        if (parameter == context.Function.TriggerParameter)
        {
            return await context.Trigger.Bind(parameter.ParameterType, context.CancellationToken);
        }

        if (parameter.ParameterType == typeof(FunctionContext))
        {
            return context;
        }

        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return context.CancellationToken;
        }

        if (context.Trigger.Data.TryGetValue(parameter.Name!, out var value) && value is not null)
        {
            return Convert(value, parameter);
        }

        if (parameter.HasDefaultValue)
        {
            return parameter.DefaultValue;
        }

        return !parameter.ParameterType.IsValueType || Nullable.GetUnderlyingType(parameter.ParameterType) is not null
            ? null
            : throw new InvalidOperationException(
                $"Nothing that started '{context.Function.Name}' gives its parameter '{parameter.Name}' a value."
            );
    }

    private static object? Convert(object value, ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        var text = value.ToString() ?? "";
        try
        {
            return type == typeof(string) ? text
                : type == typeof(Guid) || type == typeof(DateTime) || type == typeof(DateTimeOffset)
                    ? JsonSerializer.Deserialize($"\"{text}\"", type)
                : JsonSerializer.Deserialize(text, type);
        }
        catch (JsonException error)
        {
            throw new InvalidOperationException($"'{text}' is no {type.Name} for the parameter '{parameter.Name}'.", error);
        }
    }
}
