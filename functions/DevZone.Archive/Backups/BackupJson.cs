using System.Text.Encodings.Web;
using System.Text.Json;

namespace DevZone.Archive.Backups;

/// <summary>How a backup writes JSON: as people can read it, Chinese unescaped.</summary>
internal static class BackupJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };
}
