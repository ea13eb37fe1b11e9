using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DevZone.Reading.Issues;

/// <summary>The one JSON form of an issue, the extraction contract: camelCase, absent values left out, Chinese unescaped.</summary>
public static class IssueJson
{
    /// <summary>On one line: for storage and between processes.</summary>
    public static JsonTypeInfo<Issue> Compact { get; } = Form(indented: false);

    /// <summary>Indented: for people.</summary>
    public static JsonTypeInfo<Issue> Indented { get; } = Form(indented: true);

    private static JsonTypeInfo<Issue> Form(bool indented) =>
        new IssueJsonContext(
            new JsonSerializerOptions(IssueJsonContext.Default.Options)
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                WriteIndented = indented,
            }
        ).Issue;
}
