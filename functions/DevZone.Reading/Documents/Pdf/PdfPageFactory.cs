using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>Makes PdfPig run a page through <see cref="PdfPageCollector"/> in place of its own page model.</summary>
internal sealed class PdfPageFactory(
    IPdfTokenScanner pdfScanner,
    IResourceStore resourceStore,
    ILookupFilterProvider filterProvider,
    IPageContentParser pageContentParser,
    ParsingOptions parsingOptions
) : BasePageFactory<PdfPage>(pdfScanner, resourceStore, filterProvider, pageContentParser, parsingOptions)
{
    protected override PdfPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations
    ) =>
        new PdfPageCollector(
            pageNumber,
            ResourceStore,
            PdfScanner,
            PageContentParser,
            FilterProvider,
            cropBox,
            userSpaceUnit,
            rotation,
            initialMatrix,
            ParsingOptions,
            TypefaceNames.Of(dictionary, PdfScanner)
        ).Process(pageNumber, operations);
}
