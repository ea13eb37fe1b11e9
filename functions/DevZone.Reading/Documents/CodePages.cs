using System.Text;

namespace DevZone.Reading.Documents;

/// <summary>The Chinese encodings that .NET offers only on request.</summary>
internal static class CodePages
{
    /// <summary>Holds GB2312 and GBK.</summary>
    public static Encoding Gb18030 { get; } = Get(54936);

    /// <summary>As Windows writes it (code page 950).</summary>
    public static Encoding Big5 { get; } = Get(950);

    private static Encoding Get(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage)
        ?? throw new PlatformNotSupportedException($"Code page {codePage} is not part of this .NET.");
}
