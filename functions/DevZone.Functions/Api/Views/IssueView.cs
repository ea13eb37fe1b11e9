using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DevZone.Archive.Identity;
using DevZone.Archive.Views;
using DevZone.Functions.Api.Answers;
using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Views;

/// <summary>An issue as the API answers it: the extraction contract, and before it what the archive calls the issue.</summary>
internal static class IssueView
{
    /// <summary>
    /// Answers with both in one object. The record is a megabyte at times, so its bytes are passed on as they come from storage: the
    /// caller has the first of them before the last are read.
    /// </summary>
    public static IResult Answer(HttpRequest request, IssueDocument document)
    {
        request.HttpContext.Response.RegisterForDisposeAsync(document);
        var head = HeadOf(document.Summary);
        var tag = Answers.Answer.TagOf(SHA256.HashData([.. head, .. Encoding.UTF8.GetBytes(document.Record)]));
        return Answers.Answer.Stream(
            request,
            body => WriteAsync(head, document.Json, body, request.HttpContext.RequestAborted),
            "application/json; charset=utf-8",
            fileName: null,
            tag
        );
    }

    /// <summary>The first half of the object, up to the comma that the contract's members follow.</summary>
    private static byte[] HeadOf(IssueSummary summary)
    {
        var head = JsonSerializer.SerializeToUtf8Bytes(new IssueHead(summary.Id, summary.Version, summary.Week), ApiJson.Options);
        head[^1] = (byte)',';
        return head;
    }

    private static async Task WriteAsync(byte[] head, Stream contract, Stream body, CancellationToken cancellationToken)
    {
        await body.WriteAsync(head, cancellationToken);
        await contract.ReadExactlyAsync(new byte["{".Length], cancellationToken);
        await contract.CopyToAsync(body, cancellationToken);
    }
}

/// <summary>What the archive calls an issue.</summary>
/// <param name="Id">Identifies the issue.</param>
/// <param name="Version">The version that stands; another one after each correction.</param>
/// <param name="Week">The ISO week of its day.</param>
internal sealed record IssueHead(string Id, string Version, IsoWeek Week);
