using System.Text.Json.Serialization;
using DevZone.Reading;

namespace DevZone.Reader.Protocol;

[JsonSerializable(typeof(ReadResult.Rejected))]
internal sealed partial class ReadResultJsonContext : JsonSerializerContext;
