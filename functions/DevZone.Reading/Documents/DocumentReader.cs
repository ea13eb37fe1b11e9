using System.Security.Cryptography;
using DevZone.Reading.Documents.Pdf;
using DevZone.Reading.Documents.Scans;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Documents;

/// <summary>Undoes a file's format, told by its content and never by its name.</summary>
internal static class DocumentReader
{
    public static DocumentResult Read(
        ReadOnlyMemory<byte> bytes,
        string name,
        ReadingLimits limits,
        IOcrEngine? ocr,
        CancellationToken cancellationToken
    )
    {
        var content = bytes.Span;
        if (content.IsEmpty)
        {
            return new DocumentResult.Rejected(RejectionCode.Empty, "The file is empty: it has no bytes.");
        }
        if (content.Length > limits.Bytes)
        {
            return new DocumentResult.Rejected(
                RejectionCode.TooLarge,
                $"The file has {content.Length} bytes; at most {limits.Bytes} are read."
            );
        }
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        if (PdfDocumentReader.IsPdf(content))
        {
            return PdfDocumentReader.Read(bytes, new Source(name, "application/pdf", sha256), limits, ocr, cancellationToken);
        }
        return FileSignature.DescribeUnsupported(content) is { } format
            ? new DocumentResult.Rejected(
                RejectionCode.UnsupportedType,
                $"The file is {format}, whatever its name says; a PDF or a text is needed."
            )
            : TextDocumentReader.Read(content, name, sha256);
    }
}
