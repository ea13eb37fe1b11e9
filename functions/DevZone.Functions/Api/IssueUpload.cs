using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DevZone.Functions.Api;

/// <summary>A file of an upload request. Its content is read once, as it comes from the network.</summary>
/// <param name="Name">The name it goes by; null where the request gives none.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record IssueUpload(string? Name, Stream Content)
{
    /// <summary>
    /// Largest file in bytes that comes through HTTP. The host cuts a body off at 100 MB without a word, so the limit stands below.
    /// </summary>
    public const long MaxBytes = 99L * 1024 * 1024;

    /// <summary>Largest body: a file of that size with the boundaries and headers of a form around it.</summary>
    public const long MaxBodyBytes = MaxBytes + (64 * 1024);

    /// <summary>Largest body that the server lets through: what the host does. Between the two the function says what is too large.</summary>
    public const long MaxServedBytes = 100L * 1024 * 1024;

    /// <summary>The files of a form, or the one that is the body itself.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">What a body is called; null leaves it to its Content-Disposition. Files of a form bring their own names.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="BadHttpRequestException">The form is broken, or a file of it is too large.</exception>
    public static async IAsyncEnumerable<IssueUpload> ReadAsync(
        HttpRequest request,
        string? name,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        // curl --data-binary calls any body a url-encoded form: only multipart/ says that it is one.
        if (
            !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.Type.Equals("multipart", StringComparison.OrdinalIgnoreCase)
        )
        {
            yield return new IssueUpload(name ?? FileName(request.Headers.ContentDisposition), request.Body);
            yield break;
        }

        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (string.IsNullOrEmpty(boundary))
        {
            throw new BadHttpRequestException("The multipart body has no boundary.");
        }

        var reader = new MultipartReader(boundary, request.Body);
        while (await NextAsync(reader, cancellationToken) is { } section)
        {
            if (FileName(section.ContentDisposition) is { } fileName)
            {
                yield return new IssueUpload(fileName, section.Body);
            }
        }
    }

    private static async Task<MultipartSection?> NextAsync(MultipartReader reader, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadNextSectionAsync(cancellationToken);
        }
        catch (Exception error) when (error is IOException or InvalidDataException && error is not BadHttpRequestException)
        {
            throw new BadHttpRequestException($"The multipart body is broken: {error.Message}", error);
        }
    }

    private static string? FileName(string? contentDisposition) =>
        ContentDispositionHeaderValue.TryParse(contentDisposition, out var disposition)
            ? (
                disposition.FileNameStar.HasValue
                    ? disposition.FileNameStar.Value
                    : HeaderUtilities.RemoveQuotes(disposition.FileName).Value
            )
            : null;
}
