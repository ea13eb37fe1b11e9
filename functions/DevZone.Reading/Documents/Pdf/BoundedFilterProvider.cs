using System.IO.Compression;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>PdfPig's filters, except that a stream that would expand without measure is refused before it does.</summary>
internal sealed class BoundedFilterProvider : IFilterProvider
{
    public static BoundedFilterProvider Instance { get; } = new();

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private static IFilter[] Bound(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => filter is FlateFilter ? new BoundedFlateFilter(filter) : filter)];

    private sealed class BoundedFlateFilter(IFilter inner) : IFilter
    {
        /// <summary>Ten times what the densest newspaper page's instructions take.</summary>
        private const int MaxBytes = 64 * 1024 * 1024;

        /// <summary>Deflate cannot expand more than 1,032 times; what is shorter than this needs no trial.</summary>
        private const int SafeLength = MaxBytes / 1032;
        private const int ZlibHeader = 2;

        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) =>
            input.Length > SafeLength && Expands(input)
                ? throw new PdfDocumentFormatException($"A stream expands to more than {MaxBytes >> 20} MiB.")
                : inner.Decode(input, streamDictionary, filterProvider, filterIndex);

        private static bool Expands(Memory<byte> input)
        {
            using var source = new MemoryStream(input.ToArray(), ZlibHeader, input.Length - ZlibHeader, writable: false);
            using var inflated = new DeflateStream(source, CompressionMode.Decompress);
            var buffer = new byte[81920];
            var total = 0L;
            try
            {
                for (int read; total <= MaxBytes && (read = inflated.Read(buffer)) > 0; )
                {
                    total += read;
                }
            }
            catch (InvalidDataException)
            {
                // Damaged: the real filter says what it makes of it.
            }
            return total > MaxBytes;
        }
    }
}
