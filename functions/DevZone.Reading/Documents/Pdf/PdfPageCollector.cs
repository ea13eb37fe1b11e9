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
    ParsingOptions parsingOptions
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
    )
{
    /// <summary>Instructions of one page, those of its forms as often as they are drawn. A dense newspaper page has about 50,000.</summary>
    private const int MaxOperations = 5_000_000;

    /// <summary>Straight shapes of one page; maps and charts have thousands, a newspaper page hundreds.</summary>
    private const int MaxShapes = 50_000;

    /// <summary>Nearer to white than this, a filled area is paper, not a frame.</summary>
    private const double White = 0.98;

    private readonly List<PdfGlyph> _glyphs = [];
    private readonly List<Rect> _rules = [];
    private readonly List<Rect> _frames = [];
    private readonly List<Rect> _images = [];
    private readonly Dictionary<(string Name, bool Bold), string> _fontNames = [];
    private readonly PaintedPath _path = new();
    private readonly (double Width, double Height) _displaySize =
        rotation.Value % 180 == 0 ? (cropBox.Bounds.Width, cropBox.Bounds.Height) : (cropBox.Bounds.Height, cropBox.Bounds.Width);
    private readonly int _maxLetters = (parsingOptions as PdfParsingOptions)?.LettersPerPage ?? ReadingLimits.Default.LettersPerPage;
    private int _operations;
    private bool _truncated;

    public override PdfPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);

        return new PdfPage(_displaySize.Width, _displaySize.Height, _glyphs, _rules, _frames, _images, _truncated);
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            _truncated |= ++_operations > MaxOperations || _glyphs.Count >= _maxLetters;
            if (_truncated)
            {
                return;
            }
            operation.Run(this);
        }
    }

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
    )
    {
        if (_glyphs.Count >= _maxLetters)
        {
            _truncated = true;
            return;
        }
        if (unicode.Length == 0)
        {
            return;
        }
        // A vertical font's text matrix comes shifted to the glyph's own origin; the unshifted one is the middle of its top.
        var text = font.IsVertical ? TextMatrices.TextMatrix : textMatrix;
        var toPage = renderingMatrix.Multiply(text).Multiply(transformationMatrix);
        var origin = toPage.Transform(new PdfPoint(0, 0));
        var up = toPage.Transform(new PdfPoint(0, 1));
        var along = toPage.Transform(new PdfPoint(1, 0));
        var (upX, upY) = (up.X - origin.X, up.Y - origin.Y);
        var (alongX, alongY) = (along.X - origin.X, along.Y - origin.Y);
        var size = Math.Sqrt(upX * upX + upY * upY);
        var scale = Math.Sqrt(alongX * alongX + alongY * alongY);
        var width = scale * characterBoundingBox.Width;
        if (!double.IsFinite(size) || size <= 0 || !double.IsFinite(width) || QuarterTurns(alongX, alongY) is not { } turns)
        {
            return;
        }
        var (x, y) = (origin.X, origin.Y);
        if (font.IsVertical)
        {
            // From the middle of the top of a full-width cell to the start of its baseline.
            width = scale;
            x -= alongX / 2 + upX * (1 - Glyph.Descent);
            y -= alongY / 2 + upY * (1 - Glyph.Descent);
        }
        var mode = currentState.FontState.TextRenderingMode;
        var bold = font.Details.IsBold || mode is TextRenderingMode.FillThenStroke or TextRenderingMode.FillThenStrokeClip;
        _glyphs.Add(
            new PdfGlyph(unicode, x, y, width, size, turns, FontName(font.Name?.Data ?? "", bold), mode == TextRenderingMode.Neither)
        );
    }

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

    /// <summary>Quarter turns of a direction; null for slanted text, which is a watermark or an ornament.</summary>
    private static int? QuarterTurns(double x, double y)
    {
        var turns = Math.Atan2(y, x) / (Math.PI / 2);
        var whole = Math.Round(turns);
        return Math.Abs(turns - whole) < 0.06 ? ((int)whole + 4) % 4 : null;
    }

    private string FontName(string name, bool bold)
    {
        if (!_fontNames.TryGetValue((name, bold), out var style))
        {
            // The same font is embedded once per subset, ABCDEF+Name.
            var plain = name.Length > 7 && name[6] == '+' ? name[7..] : name;
            _fontNames[(name, bold)] = style = string.Intern(bold ? plain + ",bold" : plain);
        }
        return style;
    }

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
