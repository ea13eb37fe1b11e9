using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DevZone.Functions.Api.Answers;
using Microsoft.Net.Http.Headers;

namespace DevZone.Functions.Api.Lists;

/// <summary>
/// Makes the ETag of an export before its first byte is written: from what names the content, where something does, else from the
/// content itself, which is then read twice.
/// </summary>
internal static class ExportTag
{
    // Another build may write the same entries in another way.
    private static readonly string Build = typeof(ExportTag).Module.ModuleVersionId.ToString();

    public static async Task<EntityTagHeaderValue> OfAsync<T>(
        ListFormat format,
        ListSource<T> source,
        ListSlice<T> first,
        CancellationToken cancellationToken
    )
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Build}\n{format}\n{source.Fingerprint}\n"));
        if (source.Fingerprint is null)
        {
            await foreach (var entry in source.AllAsync(first, cancellationToken))
            {
                hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(entry, ApiJson.Options));
            }
        }

        // A workbook is a zip with the time of its making in it: the same content, other bytes.
        return Answer.TagOf(hash.GetCurrentHash(), isWeak: format == ListFormat.Xlsx);
    }
}
