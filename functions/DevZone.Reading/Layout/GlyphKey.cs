namespace DevZone.Reading.Layout;

/// <summary>
/// Numbers that sort a page's glyphs by bucket, then by place, then as drawn. Sorting plain numbers takes a fraction of what sorting
/// glyphs by a comparison does, and a page has thousands.
/// </summary>
internal static class GlyphKey
{
    private const int IndexBits = 20;
    private const int PlaceBits = 24;
    private const int BucketBits = 64 - PlaceBits - IndexBits;

    /// <summary>Places are told apart to a 128th of a point.</summary>
    private const double Steps = 128;
    private const double Middle = 1 << (PlaceBits - 1);

    /// <param name="bucket">What sorts first; a whole number.</param>
    /// <param name="place">What sorts next, in points; no page is longer than 65,536.</param>
    /// <param name="index">The glyph's place among less than a million.</param>
    public static ulong Of(double bucket, double place, int index) =>
        (Clamp(bucket + (1 << (BucketBits - 1)), BucketBits) << (PlaceBits + IndexBits))
        | (Clamp(place * Steps + Middle, PlaceBits) << IndexBits)
        | (uint)index;

    public static int Index(ulong key) => (int)(key & ((1UL << IndexBits) - 1));

    public static bool InOneBucket(ulong a, ulong b) => (a ^ b) >> (PlaceBits + IndexBits) == 0;

    private static ulong Clamp(double value, int bits) => (ulong)Math.Clamp(value, 0, (1 << bits) - 1);
}
