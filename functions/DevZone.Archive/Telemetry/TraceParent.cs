using System.Diagnostics;

namespace DevZone.Archive.Telemetry;

/// <summary>
/// Carries a trace from the upload to its ingestion, in the blob's metadata, by the form of W3C Trace Context: so one trace leads from
/// the upload to the commit, whichever way the ingestion was set going.
/// </summary>
internal static class TraceParent
{
    private const string Key = "traceparent";

    /// <summary>Metadata for a blob that is uploaded now; null outside of any trace.</summary>
    public static Dictionary<string, string>? Current() =>
        Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: { } id }
            ? new Dictionary<string, string>(StringComparer.Ordinal) { [Key] = id }
            : null;

    /// <summary>The trace under which a blob was uploaded; null where it carries none that can be read.</summary>
    public static ActivityContext? Of(IDictionary<string, string> blobMetadata) =>
        blobMetadata.TryGetValue(Key, out var id) && ActivityContext.TryParse(id, null, isRemote: true, out var context) ? context : null;
}
