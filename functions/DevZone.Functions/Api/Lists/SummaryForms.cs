using DevZone.Archive.Digests;
using DevZone.Archive.Digests.Rendering;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Api.Parameters;
using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Lists;

/// <summary>The forms in which a digest is answered.</summary>
internal enum SummaryFormat
{
    /// <summary>As data.</summary>
    Json,

    /// <summary>As Markdown.</summary>
    Md,

    /// <summary>As a page and for mail.</summary>
    Html,

    /// <summary>As plain text.</summary>
    Text,
}

/// <summary>A form of a digest.</summary>
/// <param name="File">The file that keeps it.</param>
/// <param name="MediaType">Its media type.</param>
internal readonly record struct SummaryForm(string File, string MediaType);

/// <summary>Chooses the form of a digest.</summary>
internal static class SummaryForms
{
    /// <summary>The parameter that names a form.</summary>
    public static readonly QueryParameter<SummaryFormat?> Format = Parameter.OneOf(
        "format",
        "The form of the digest; it goes before Accept.",
        SummaryFormat.Md
    );

    private static readonly SummaryForm Json = new(DigestForms.Json, "application/json");
    private static readonly SummaryForm Markdown = new(DigestForms.Markdown, "text/markdown");
    private static readonly SummaryForm Html = new(DigestForms.Html, "text/html");
    private static readonly SummaryForm Text = new(DigestForms.Text, "text/plain");

    /// <summary>The form that <c>?format=</c> names, else the first that the Accept header names, else JSON.</summary>
    public static SummaryForm Read(Query query, HttpRequest request) =>
        query.Get(Format) switch
        {
            SummaryFormat.Json => Json,
            SummaryFormat.Md => Markdown,
            SummaryFormat.Html => Html,
            SummaryFormat.Text => Text,
            _ => Accept.First(request, OfMediaType) ?? Json,
        };

    /// <summary>What is answered.</summary>
    public static Reply Reply { get; } =
        new("The digest.", [new(Json.MediaType, typeof(Digest)), new(Markdown.MediaType), new(Html.MediaType), new(Text.MediaType)]);

    private static SummaryForm? OfMediaType(string? mediaType)
    {
        SummaryForm[] forms = [Json, Markdown, Html, Text];
        return forms.Select(form => (SummaryForm?)form).FirstOrDefault(form => form?.MediaType == mediaType);
    }
}
