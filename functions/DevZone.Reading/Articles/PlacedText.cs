using System.Text;
using DevZone.Reading.Documents;
using DevZone.Reading.Issues;

namespace DevZone.Reading.Articles;

/// <summary>Characters that know where each of them was printed, through cutting and joining.</summary>
internal sealed class PlacedText
{
    private readonly IReadOnlyList<Piece> pieces;

    private PlacedText(string text, IReadOnlyList<Piece> pieces)
    {
        Text = text;
        this.pieces = pieces;
    }

    public string Text { get; }

    public static PlacedText Of(DocumentLine line) => new(line.Text, [new Piece(0, line.Text.Length, line, 0)]);

    public PlacedText Slice(int start, int length)
    {
        if (start == 0 && length == Text.Length)
        {
            return this;
        }
        var kept = new List<Piece>();
        for (var i = PieceAt(start); i < pieces.Count && pieces[i].Start < start + length; i++)
        {
            var from = Math.Max(start, pieces[i].Start);
            var to = Math.Min(start + length, pieces[i].End);
            if (from < to)
            {
                kept.Add(new Piece(from - start, to - from, pieces[i].Line, pieces[i].Offset + from - pieces[i].Start));
            }
        }
        return new PlacedText(Text.Substring(start, length), kept);
    }

    public PlacedText Trim()
    {
        var start = Text.Length - Text.AsSpan().TrimStart().Length;
        return Slice(start, Text.AsSpan(start).TrimEnd().Length);
    }

    /// <summary>The page on which a stretch begins, and a box for each line that it covers there; nothing for text without pages.</summary>
    public (int? Page, IReadOnlyList<Box>? Boxes) Locate(int start, int length)
    {
        int? page = null;
        var boxes = new List<Box>();
        for (var i = PieceAt(start); i < pieces.Count && pieces[i].Start < start + length; i++)
        {
            var piece = pieces[i];
            if (piece.Line.Boxes is not { } units || piece.Line.Page != (page ?? piece.Line.Page))
            {
                continue;
            }
            var from = Math.Max(start, piece.Start) - piece.Start + piece.Offset;
            var to = Math.Min(start + length, piece.End) - piece.Start + piece.Offset;
            if (from < to)
            {
                page = piece.Line.Page;
                boxes.Add(Around(units, from, to));
            }
        }
        return boxes.Count == 0 ? (null, null) : (page, boxes);
    }

    private static Box Around(IReadOnlyList<Box> units, int from, int to)
    {
        var (left, bottom, right, top) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        for (var i = from; i < to; i++)
        {
            left = Math.Min(left, units[i].X);
            bottom = Math.Min(bottom, units[i].Y);
            right = Math.Max(right, units[i].X + units[i].Width);
            top = Math.Max(top, units[i].Y + units[i].Height);
        }
        return new Box(left, bottom, right - left, top - bottom);
    }

    /// <summary>Index of the piece at a position, or of the first after it.</summary>
    private int PieceAt(int position)
    {
        int low = 0,
            high = pieces.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low;
    }

    /// <summary>Units that stand together in one line.</summary>
    private readonly record struct Piece(int Start, int Length, DocumentLine Line, int Offset)
    {
        public int End => Start + Length;
    }

    /// <summary>Joins texts in linear time. What it puts between them was printed nowhere and has no place.</summary>
    internal sealed class Builder
    {
        private readonly StringBuilder text = new();
        private readonly List<Piece> pieces = [];

        public int Length => text.Length;

        public char Last => text[^1];

        public Builder Append(PlacedText added)
        {
            foreach (var piece in added.pieces)
            {
                pieces.Add(piece with { Start = piece.Start + text.Length });
            }
            text.Append(added.Text);
            return this;
        }

        public Builder AppendSpace()
        {
            text.Append(' ');
            return this;
        }

        public override string ToString() => text.ToString();

        public PlacedText Build() => new(text.ToString(), [.. pieces]);
    }
}
