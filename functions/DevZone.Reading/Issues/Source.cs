namespace DevZone.Reading.Issues;

/// <summary>The file that an issue was read from.</summary>
/// <param name="Name">The name it was uploaded under.</param>
/// <param name="MediaType">What the content is: <c>text/plain</c> or <c>application/pdf</c>, told by its bytes.</param>
/// <param name="Sha256">SHA-256 of the bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Pages">Pages of a PDF; absent for text.</param>
/// <param name="Encoding">Web name of a text's encoding, such as <c>gb18030</c>; absent for a PDF.</param>
public sealed record Source(string Name, string MediaType, string Sha256, int? Pages = null, string? Encoding = null);
