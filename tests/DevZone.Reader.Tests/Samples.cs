using DevZone.PageGenerator;
using DevZone.Reading;

namespace DevZone.Reader.Tests;

internal static class Samples
{
    /// <summary>A PDF of a few Latin words.</summary>
    public static byte[] Plain { get; } =
        PdfFile.OnePage("BT /F1 12 Tf 72 700 Td (A plain page with a few plain words on it.) Tj ET").ToBytes();

    /// <summary>True where the file was understood; that such a page holds no article is what reading says of it.</summary>
    public static bool IsRead(ReadResult result) => result is ReadResult.Read or ReadResult.Rejected { Code: RejectionCode.NoArticles };
}
