using System.Text.Json.Nodes;

namespace DevZone.Functions.Api.Parameters;

/// <summary>
/// A query parameter: one object reads it, refuses what it cannot read, and says in the API's description what it takes, so that the
/// three cannot differ.
/// </summary>
/// <param name="name">Its name in the address.</param>
/// <param name="description">What it does, with the unit.</param>
/// <param name="schema">The JSON Schema of its values.</param>
internal abstract class QueryParameter(string name, string description, JsonObject schema)
{
    /// <summary>Its name in the address.</summary>
    public string Name { get; } = name;

    /// <summary>What it does, with the unit.</summary>
    public string Description { get; } = description;

    /// <summary>The JSON Schema of its values.</summary>
    public JsonObject Schema { get; } = schema;

    /// <summary>A value that is good.</summary>
    public required string Example { get; init; }

    /// <summary>Whether a request without it is refused.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Most characters that are looked at.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>Reads a value.</summary>
    /// <param name="text">The text, trimmed and not empty.</param>
    /// <param name="value">The value, where there is one.</param>
    /// <returns>Null, or what the text should have been: <c>a day of the form 2025-05-30</c>.</returns>
    public abstract string? Read(string text, out object? value);
}

/// <summary>A query parameter of a type.</summary>
/// <typeparam name="T">What its values are; nullable where an absent one has no value.</typeparam>
/// <param name="name">Its name in the address.</param>
/// <param name="description">What it does, with the unit.</param>
/// <param name="schema">The JSON Schema of its values.</param>
/// <param name="form">What a good text is: <c>true or false</c>.</param>
/// <param name="tryParse">Reads a text.</param>
internal sealed class QueryParameter<T>(string name, string description, JsonObject schema, string form, TryParse<T> tryParse)
    : QueryParameter(name, description, schema)
{
    /// <summary>What an absent one stands for.</summary>
    public T? Default { get; init; }

    /// <inheritdoc/>
    public override string? Read(string text, out object? value)
    {
        if (tryParse(text, out var parsed))
        {
            value = parsed;
            return null;
        }

        value = null;
        return form;
    }
}

/// <summary>Reads a text, if it is a good one.</summary>
/// <typeparam name="T">What it means.</typeparam>
/// <param name="text">The text.</param>
/// <param name="value">What it means.</param>
internal delegate bool TryParse<T>(string text, out T value);
