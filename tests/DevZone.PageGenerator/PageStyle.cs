namespace DevZone.PageGenerator;

/// <summary>How a paper looks: what holds for all pages of an issue; points.</summary>
internal sealed record PageStyle
{
    private const double PointsPerMillimetre = 72 / 25.4;

    public required double Width { get; init; }

    public required double Height { get; init; }

    public required double Margin { get; init; }

    public required int Columns { get; init; }

    public required double Gutter { get; init; }

    /// <summary>From baseline to baseline.</summary>
    public required double Pitch { get; init; }

    /// <summary>By how much a line moves down until it is clear of a picture: a whole line keeps the lines of all columns level.</summary>
    public required double Step { get; init; }

    public required Type Body { get; init; }

    public required Type Headline { get; init; }

    /// <summary>Of what is neither: kickers, authors, captions, introductions.</summary>
    public required Type Second { get; init; }

    /// <summary>Of a paragraph's first line, in em; 0 where paragraphs are told by the space between them.</summary>
    public required double Indent { get; init; }

    /// <summary>Space between paragraphs, in lines.</summary>
    public required double ParagraphGap { get; init; }

    public required bool Justified { get; init; }

    public required bool ColumnRules { get; init; }

    public required bool LevelRules { get; init; }

    public required bool UprightRules { get; init; }

    /// <summary>Between articles.</summary>
    public required double CellGap { get; init; }

    public required string HeadlineAlign { get; init; }

    public double InnerWidth => Width - 2 * Margin;

    public static PageStyle Choose(IssueOptions options, Random random)
    {
        var size = 8.5 + random.Next(0, 6) * 0.5;
        var pitch = size * (1.32 + random.NextDouble() * 0.4);
        var indented = random.Next(5) > 0;
        string[] faces = [options.BodyFont, options.HeadlineFont, options.SecondFont];
        return new PageStyle
        {
            Width = (options.Tabloid ? 272 : 390) * PointsPerMillimetre,
            Height = (options.Tabloid ? 390 : 545) * PointsPerMillimetre,
            Margin = 26 + random.Next(20),
            Columns = options.Tabloid ? random.Next(4, 6) : random.Next(4, 7),
            Gutter = 10 + random.NextDouble() * 14,
            Pitch = pitch,
            Step = random.Next(2) == 0 ? pitch : pitch / 4,
            Body = new Type(options.BodyFont, size),
            Headline = new Type(options.HeadlineFont, size, Bold: random.Next(3) == 0),
            Second = new Type(faces[random.Next(faces.Length)], size),
            Indent = indented ? 2 : 0,
            ParagraphGap = indented ? 0 : 0.5 + 0.25 * random.Next(3),
            Justified = random.Next(5) > 0,
            ColumnRules = random.Next(3) == 0,
            LevelRules = random.Next(2) == 0,
            UprightRules = random.Next(2) == 0,
            CellGap = 14 + random.Next(10),
            HeadlineAlign = random.Next(2) == 0 ? "center" : "left",
        };
    }
}
