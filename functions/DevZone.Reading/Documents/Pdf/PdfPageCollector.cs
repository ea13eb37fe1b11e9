using DevZone.Reading.Layout;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace DevZone.Reading.Documents.Pdf;

/// <summary>
/// Runs a page's instructions and keeps what layout needs: characters, straight lines, rectangles, where pictures are. It stops at
/// its limits, so that a page of fanned-out forms ends soon and says that it was cut.
/// </summary>
internal sealed class PdfPageCollector(
    int pageNumber,
    IResourceStore resourceStore,
    IPdfTokenScanner pdfScanner,
    IPageContentParser pageContentParser,
    ILookupFilterProvider filterProvider,
    CropBox cropBox,
    UserSpaceUnit userSpaceUnit,
    PageRotationDegrees rotation,
    TransformationMatrix initialMatrix,
    ParsingOptions parsingOptions,
    IReadOnlyDictionary<string, string> typefaces
)
    : BaseStreamProcessor<PdfPage>(
        pageNumber,
        resourceStore,
        pdfScanner,
        pageContentParser,
        filterProvider,
        cropBox,
        userSpaceUnit,
        rotation,
        in initialMatrix,
        parsingOptions
    ),
        IOperationContext
{
    /// <summary>Instructions of one page, those of its forms as often as they are drawn. A dense newspaper page has about 50,000.</summary>
    private const int MaxOperations = 5_000_000;

    /// <summary>Forms within forms; no program nests them deeper than a few.</summary>
    private const int MaxDepth = 50;

    /// <summary>Straight shapes of one page; maps and charts have thousands, a newspaper page hundreds.</summary>
    private const int MaxShapes = 50_000;

    /// <summary>Nearer to white than this, a filled area is paper, not a frame.</summary>
    private const double White = 0.98;

    private readonly GlyphCollector _glyphs = new(
        (parsingOptions as PdfParsingOptions)?.LettersPerPage ?? ReadingLimits.Default.LettersPerPage,
        typefaces
    );
    private readonly List<Rect> _rules = [];
    private readonly List<Rect> _frames = [];
    private readonly List<Rect> _images = [];
    private readonly PaintedPath _path = new();
    private readonly (double Width, double Height) _displaySize =
        rotation.Value % 180 == 0 ? (cropBox.Bounds.Width, cropBox.Bounds.Height) : (cropBox.Bounds.Height, cropBox.Bounds.Width);
    private int _operations;
    private int _depth;
    private bool _truncated;

    public override PdfPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);

        return new PdfPage(_displaySize.Width, _displaySize.Height, _glyphs.Glyphs, _rules, _frames, _images, _truncated);
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        // A form's instructions are run by the instruction that draws it, so forms that draw each other nest until the stack ends.
        _depth++;
        foreach (var operation in operations)
        {
            _truncated |= ++_operations > MaxOperations || _glyphs.IsFull || _depth > MaxDepth;
            if (_truncated)
            {
                break;
            }
            operation.Run(this);
        }
        _depth--;
    }

    /// <summary>
    /// Takes the place of the base class's own, which asks for each glyph's outline: it runs every Type 3 glyph's program, which is half
    /// of the time that such a page takes, and layout has no use for it.
    /// </summary>
    void IOperationContext.ShowText(IInputBytes bytes) => Show(bytes);

    public override void ShowPositionedText(IReadOnlyList<IToken> tokens)
    {
        if (ActiveFont() is not { IsVertical: false })
        {
            base.ShowPositionedText(tokens);
            return;
        }
        foreach (var token in tokens)
        {
            switch (token)
            {
                case NumericToken adjustment:
                    GlyphCollector.Adjust(GetCurrentState().FontState, TextMatrices, adjustment.Data);
                    break;
                case HexToken hex:
                    Show(new MemoryInputBytes(hex.Bytes.ToArray()));
                    break;
                case StringToken text:
                    Show(new MemoryInputBytes(text.GetBytes()));
                    break;
            }
        }
    }

    private void Show(IInputBytes codes)
    {
        if (ActiveFont() is { IsVertical: false } font)
        {
            _glyphs.Show(font, GetCurrentState(), TextMatrices, codes);
        }
        else
        {
            ShowText(codes);
        }
    }

    private IFont? ActiveFont()
    {
        var state = GetCurrentState().FontState;
        return state.FromExtendedGraphicsState ? ActiveExtendedGraphicsStateFont
            : state.FontName is null ? null
            : ResourceStore.GetFont(state.FontName);
    }

    /// <summary>Called for fonts that write downwards only, whose metrics the library keeps to itself.</summary>
    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox
    ) => _glyphs.AddDownwards(font, currentState, TextMatrices, unicode);

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) =>
        AddImage(xObjectContentRecord.AppliedTransformation.Transform(new PdfRectangle(0, 0, 1, 1)));

    protected override void RenderInlineImage(InlineImage inlineImage) => AddImage(inlineImage.BoundingBox);

    public override void BeginSubpath() { }

    public override PdfPoint? CloseSubpath()
    {
        _path.Close();
        return CurrentPosition;
    }

    public override void MoveTo(double x, double y)
    {
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        _path.MoveTo(CurrentPosition.X, CurrentPosition.Y);
    }

    public override void LineTo(double x, double y)
    {
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        _path.LineTo(CurrentPosition.X, CurrentPosition.Y);
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => CurveTo(x3, y3);

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => CurveTo(x3, y3);

    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        LineTo(x + width, y);
        LineTo(x + width, y + height);
        LineTo(x, y + height);
        _path.Close();
    }

    public override void StrokePath(bool close)
    {
        if (close)
        {
            _path.Close();
        }
        Paint(stroke: true);
    }

    public override void FillPath(FillingRule fillingRule, bool close) => Paint(stroke: false);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint(stroke: true);

    public override void EndPath() => _path.Clear();

    public override void ClosePath() => _path.Close();

    public override void ModifyClippingIntersect(FillingRule clippingRule) { }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) { }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) { }

    public override void EndMarkedContent() { }

    public override void PaintShading(NameToken shadingName) { }

    private void CurveTo(double x, double y)
    {
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        _path.CurveTo(CurrentPosition.X, CurrentPosition.Y);
    }

    private void AddImage(PdfRectangle place)
    {
        if (_images.Count < MaxShapes)
        {
            var box = place.Normalise();
            _images.Add(new Rect(box.Left, box.Bottom, box.Right, box.Top));
        }
    }

    private void Paint(bool stroke)
    {
        if (_rules.Count + _frames.Count < MaxShapes)
        {
            if (stroke)
            {
                _path.Stroke(_rules, _frames);
            }
            else if (!IsPaper(GetCurrentState()))
            {
                _path.Fill(_rules, _frames);
            }
        }
        _path.Clear();
    }

    private static bool IsPaper(CurrentGraphicsState state)
    {
        if (state.CurrentNonStrokingColor is not { } color || color.ColorSpace == UglyToad.PdfPig.Graphics.Colors.ColorSpace.Pattern)
        {
            return false;
        }
        var (red, green, blue) = color.ToRGBValues();
        return red >= White && green >= White && blue >= White;
    }
}
