using System.Text.Json;
using System.Text.Json.Serialization;

namespace DevZone.Reading.Issues;

/// <summary>Writes enumeration members in the contract's snake_case: <c>under_construction</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class SnakeCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower)
    where T : struct, Enum;
