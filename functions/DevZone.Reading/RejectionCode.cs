namespace DevZone.Reading;

/// <summary>Why a file cannot be read as an issue: stable codes that states and answers carry.</summary>
public static class RejectionCode
{
    /// <summary>There are no bytes, or only white space.</summary>
    public const string Empty = "empty";

    /// <summary>Larger than what is read.</summary>
    public const string TooLarge = "too_large";

    /// <summary>Neither a PDF nor text: an image, an archive, an office document.</summary>
    public const string UnsupportedType = "unsupported_type";

    /// <summary>Text in no encoding that can be told.</summary>
    public const string UnknownEncoding = "unknown_encoding";

    /// <summary>A PDF whose structure is broken beyond reading.</summary>
    public const string DamagedPdf = "damaged_pdf";

    /// <summary>A PDF that wants a password.</summary>
    public const string EncryptedPdf = "encrypted_pdf";

    /// <summary>A PDF of images, or without a usable text layer, where no OCR is available or it failed; reading it again may succeed.</summary>
    public const string NeedsOcr = "needs_ocr";

    /// <summary>Reading took longer, or more memory, than an upload is given.</summary>
    public const string LimitExceeded = "limit_exceeded";

    /// <summary>It was read, and holds no article.</summary>
    public const string NoArticles = "no_articles";
}
