using DevZone.PageGenerator;

namespace DevZone.Benchmarks.Pdf;

/// <summary>Generated broadsheet pages, full of text.</summary>
internal static class DensePages
{
    private const int Seed = 4384;

    /// <summary>Prints an issue; the same text and layout whatever the fonts.</summary>
    public static byte[] Print(int pages, string bodyFont, string headlineFont) =>
        Chromium
            .PrintAsync(
                IssueGenerator
                    .Generate(
                        new IssueOptions(Seed)
                        {
                            Pages = pages,
                            BodyFont = bodyFont,
                            HeadlineFont = headlineFont,
                        }
                    )
                    .Html,
                CancellationToken.None
            )
            .GetAwaiter()
            .GetResult();
}
