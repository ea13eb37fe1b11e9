using System.Text;
using DevZone.Archive.Digests;
using DevZone.Archive.Digests.Rendering;
using DevZone.Functions.Api.Description;
using DevZone.Functions.Api.Parameters;
using Microsoft.AspNetCore.Http;

namespace DevZone.Functions.Api.Lists;

/// <summary>The forms in which a digest is answered.</summary>
internal enum SummaryFormat
{
    /// <summary>application/json</summary>
    Json,

    /// <summary>text/markdown</summary>
    Md,

    /// <summary>text/html, for a browser or a mail</summary>
    Html,

    /// <summary>text/plain</summary>
    Text,
}

/// <summary>Chooses the form of a digest, and writes it.</summary>
internal static class SummaryForms
{
    /// <summary>The parameter that names a form.</summary>
    public static readonly QueryParameter<SummaryFormat?> Format = Parameter.OneOf(
        "format",
        "The form of the digest; it goes before Accept.",
        SummaryFormat.Md
    );

    /// <summary>The parameter that names the language of the fixed words.</summary>
    public static readonly QueryParameter<DigestLanguage?> Language = Parameter.OneOf(
        "lang",
        "The language of headings, stages and the like in the forms that people read; what was printed stays as printed.",
        DigestLanguages.Tags,
        DigestLanguage.English.Tag(),
        (string text, out DigestLanguage? language) =>
        {
            language = DigestLanguages.TryParse(text, out var known) ? known : null;
            return language is not null;
        }
    );

    /// <summary>What is answered.</summary>
    public static Reply Reply { get; } =
        new(
            "The digest.",
            [
                new(MediaTypeOf(SummaryFormat.Json), typeof(Digest)),
                .. new[] { SummaryFormat.Md, SummaryFormat.Html, SummaryFormat.Text }.Select(format => new ReplyForm(MediaTypeOf(format))),
            ]
        );

    /// <summary>The form that <c>?format=</c> names, else the first that the Accept header names, else JSON.</summary>
    public static SummaryFormat Read(Query query, HttpRequest request) =>
        query.Get(Format) ?? Accept.First(request, OfMediaType) ?? SummaryFormat.Json;

    public static string MediaTypeOf(SummaryFormat format) =>
        format switch
        {
            SummaryFormat.Md => "text/markdown",
            SummaryFormat.Html => "text/html",
            SummaryFormat.Text => "text/plain",
            _ => "application/json",
        };

    /// <param name="json">The digest as it is kept.</param>
    /// <param name="format">The form.</param>
    /// <param name="style">In what words, with which links.</param>
    public static byte[] Write(BinaryData json, SummaryFormat format, DigestStyle style)
    {
        DigestForm? form = format switch
        {
            SummaryFormat.Md => DigestForm.Markdown,
            SummaryFormat.Html => DigestForm.Html,
            SummaryFormat.Text => DigestForm.Text,
            _ => null,
        };
        return form is null ? json.ToArray() : Encoding.UTF8.GetBytes(DigestForms.Render(DigestJson.Deserialize(json), form.Value, style));
    }

    private static SummaryFormat? OfMediaType(string? mediaType)
    {
        foreach (var format in Enum.GetValues<SummaryFormat>())
        {
            if (MediaTypeOf(format) == mediaType)
            {
                return format;
            }
        }

        return null;
    }
}
