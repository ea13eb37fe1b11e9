using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;

namespace DevZone.Archive.Backups;

/// <summary>
/// A row as a line of JSON in the notation of the table service: what JSON cannot tell apart has its type beside it
/// (<c>"Revision@odata.type":"Edm.Int64","Revision":"5"</c>). What the service sets itself is left out.
/// </summary>
internal static class BackupRow
{
    private const string TypeSuffix = "@odata.type";

    public static string Write(TableEntity row)
    {
        var line = new JsonObject();
        foreach (var (name, value) in row.OrderBy(column => column.Key, StringComparer.Ordinal))
        {
            if (name is "odata.etag" or "Timestamp" || value is null)
            {
                continue;
            }
            if (TypeOf(value) is { } type)
            {
                line[name + TypeSuffix] = type;
            }
            line[name] = Node(value);
        }
        return line.ToJsonString(BackupJson.Options);
    }

    public static TableEntity Read(string line)
    {
        var row = new TableEntity();
        using var document = JsonDocument.Parse(line);
        foreach (var column in document.RootElement.EnumerateObject())
        {
            if (!column.Name.EndsWith(TypeSuffix, StringComparison.Ordinal))
            {
                var type = document.RootElement.TryGetProperty(column.Name + TypeSuffix, out var noted) ? noted.GetString() : null;
                row[column.Name] = Value(column.Value, type);
            }
        }
        return row;
    }

    private static string? TypeOf(object value) =>
        value switch
        {
            string or int or bool => null,
            long => "Edm.Int64",
            double => "Edm.Double",
            DateTimeOffset => "Edm.DateTime",
            Guid => "Edm.Guid",
            byte[] or BinaryData => "Edm.Binary",
            _ => throw new BackupException($"A row holds a {value.GetType().Name}, which no table has."),
        };

    private static JsonValue Node(object value) =>
        value switch
        {
            string text => JsonValue.Create(text),
            int number => JsonValue.Create(number),
            bool truth => JsonValue.Create(truth),
            long number => JsonValue.Create(number.ToString(CultureInfo.InvariantCulture)),
            double number => JsonValue.Create(number.ToString("R", CultureInfo.InvariantCulture)),
            DateTimeOffset time => JsonValue.Create(time.ToString("O", CultureInfo.InvariantCulture)),
            Guid id => JsonValue.Create(id.ToString("D")),
            byte[] bytes => JsonValue.Create(Convert.ToBase64String(bytes)),
            BinaryData bytes => JsonValue.Create(Convert.ToBase64String(bytes.ToArray())),
            _ => throw new BackupException($"A row holds a {value.GetType().Name}, which no table has."),
        };

    private static object Value(JsonElement value, string? type) =>
        (type, value.ValueKind) switch
        {
            (null, JsonValueKind.Number) => value.GetInt32(),
            (null, JsonValueKind.True or JsonValueKind.False) => value.GetBoolean(),
            (null, _) => value.GetString()!,
            ("Edm.Int64", _) => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            ("Edm.Double", _) => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            ("Edm.DateTime", _) => DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            ("Edm.Guid", _) => value.GetGuid(),
            ("Edm.Binary", _) => value.GetBytesFromBase64(),
            _ => throw new BackupException($"A row of the backup has a column of the unknown type {type}."),
        };
}
