using System.Text.Json;
using DevZone.Archive.Identity;
using DevZone.Archive.Views;
using DevZone.Functions.Api.Answers;

namespace DevZone.Functions.Api.Views;

/// <summary>An issue as the API answers it: the extraction contract, and before it what the archive calls the issue.</summary>
internal static class IssueView
{
    /// <summary>Puts both into one object. The record is a megabyte at times, so its bytes are passed on as they are kept.</summary>
    public static byte[] Write(IssueDocument document)
    {
        var (summary, contract) = document;
        var archive = JsonSerializer.SerializeToUtf8Bytes(new IssueHead(summary.Id, summary.Version, summary.Week), ApiJson.Options);
        return [.. archive.AsSpan(0, archive.Length - 1), (byte)',', .. contract.ToMemory().Span[1..]];
    }
}

/// <summary>What the archive calls an issue.</summary>
/// <param name="Id">Identifies the issue.</param>
/// <param name="Version">The version that stands; another one after each correction.</param>
/// <param name="Week">The ISO week of its day.</param>
internal sealed record IssueHead(string Id, string Version, IsoWeek Week);
