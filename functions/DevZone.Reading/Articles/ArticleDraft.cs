using DevZone.Reading.Articles.Bylines;
using DevZone.Reading.Articles.Passages;
using DevZone.Reading.Documents;
using DevZone.Reading.Issues;
using DevZone.Reading.Script;

namespace DevZone.Reading.Articles;

/// <summary>An article while its passages come in.</summary>
internal sealed class ArticleDraft
{
    private const int ShortestProse = 25;

    /// <summary>In paragraphs.</summary>
    private const int LongestNotice = 4;

    private readonly List<PlacedText> headline = [];
    private readonly List<PlacedText> subtitle = [];
    private readonly List<PlacedText> subheads = [];
    private readonly List<int> subheadPlaces = [];
    private readonly List<PlacedText.Builder> paragraphs = [];
    private readonly List<PlacedText> captions = [];
    private readonly OrderedDictionary<string, string> bylines = [];
    private PlacedText? kicker;
    private string? dateline;
    private string? source;
    private DateOnly? date;

    /// <summary>What <see cref="IsNotice"/> was when the text was so long; it only grows.</summary>
    private (int Length, bool IsOne) notice = (-1, false);

    /// <summary>The last passage of the last paragraph, while the next one may continue it.</summary>
    private Passage? open;

    public bool HasHeadline => headline.Count > 0;

    public bool HasParagraphs => paragraphs.Count > 0;

    public bool HasContent => HasHeadline || HasParagraphs;

    /// <summary>True after the authors were named below the text: what comes then is another article.</summary>
    public bool Ended { get; private set; }

    /// <summary>True where the last paragraph breaks off within a sentence of prose, as at a column's end.</summary>
    public bool BreaksOff => open is { } last && IsProse(last.Folded) && !Punctuation.EndsParagraph(last.Folded);

    public void AddHeadline(IEnumerable<Passage> lines)
    {
        foreach (var line in lines)
        {
            if (line.Role == BlockRole.Kicker && kicker is null)
            {
                kicker = line.Text;
            }
            else if (subtitle.Count > 0 || line.Folded.StartsWith('—') || line.Folded.StartsWith("--", StringComparison.Ordinal))
            {
                subtitle.Add(line.Text);
            }
            else
            {
                headline.Add(line.Text);
            }
        }
    }

    public void AddKicker(Passage line) => kicker = line.Text;

    public void AddDateline(string printed) => dateline = printed;

    public void AddSubhead(Passage line)
    {
        subheads.Add(line.Text);
        subheadPlaces.Add(paragraphs.Count);
        open = null;
    }

    public void AddCaption(PlacedText text) => captions.Add(text);

    public void AddDate(DateOnly? printed) => date ??= printed;

    public void AddSource(string? printed) => source ??= printed;

    public void AddBylines(IEnumerable<string> names)
    {
        AddAuthors(names);
        Ended |= HasParagraphs;
    }

    /// <summary>Adds a paragraph, or what continues the last one. A dateline before it and authors after it are taken off.</summary>
    public void AddParagraph(Passage passage, bool isItem)
    {
        var text = passage.Text;
        var folded = passage.Folded;
        if (DatelineReader.Read(text.Text, folded) is { } opening && (paragraphs.Count == 0 || opening.Dateline is not null))
        {
            dateline ??= opening.Dateline;
            AddAuthors(opening.Authors);
            text = text.Slice(opening.BodyStart, text.Text.Length - opening.BodyStart);
            folded = folded[opening.BodyStart..];
        }
        var closing = ClosingReader.Read(text.Text, folded);
        if (closing is { } found)
        {
            text = text.Slice(0, found.Start).Trim();
        }
        if (text.Text.Length > 0)
        {
            if (!BreaksOff || isItem || passage.Indented || !IsProse(folded))
            {
                paragraphs.Add(new PlacedText.Builder());
            }
            Append(text);
        }
        open = isItem ? null : passage;
        if (closing is { } end)
        {
            open = null;
            AddAuthors(end.Authors);
            Ended = true;
        }
    }

    public PlacedArticle Build(int number)
    {
        var parts = new Dictionary<(string? Part, int Index), PlacedText>();
        var body = paragraphs.ConvertAll(paragraph => paragraph.Build());
        var article = new Article
        {
            Number = number,
            Page = headline.Concat(body).Select(text => text.Locate(0, text.Text.Length).Page).FirstOrDefault(page => page is not null),
            Kicker = One(ArticlePart.Kicker, kicker),
            Headline = One(ArticlePart.Headline, Lines(headline)),
            Subtitle = One(ArticlePart.Subtitle, Lines(subtitle)),
            Subheads = List(ArticlePart.Subheads, subheads),
            SubheadPlaces = subheadPlaces,
            Dateline = dateline,
            Source = source,
            Date = date,
            Bylines = [.. bylines.Values],
            Paragraphs = List(ArticlePart.Paragraphs, body),
            Captions = List(ArticlePart.Captions, captions),
            Notice = IsNotice,
        };
        return new PlacedArticle(article, parts);

        string? One(string part, PlacedText? text)
        {
            if (text is null)
            {
                return null;
            }
            parts[(part, 0)] = text;
            return text.Text;
        }

        List<string> List(string? part, List<PlacedText> texts)
        {
            for (var i = 0; i < texts.Count; i++)
            {
                parts[(part, i)] = texts[i];
            }
            return texts.ConvertAll(text => text.Text);
        }
    }

    /// <summary>True where all of it so far announces something of the paper itself.</summary>
    public bool IsNotice
    {
        get
        {
            var length = headline.Sum(line => line.Text.Length) + paragraphs.Sum(paragraph => paragraph.Length);
            if (paragraphs.Count is 0 or > LongestNotice || length > Notice.Longest)
            {
                return false;
            }

            if (notice.Length != length)
            {
                notice = (
                    length,
                    Notice.Is(ScriptFolding.Fold(string.Concat(headline.Select(line => line.Text)) + string.Concat(paragraphs)))
                );
            }

            return notice.IsOne;
        }
    }

    /// <summary>Rows of tables and entries of lists are none: they have blanks where prose has marks.</summary>
    private static bool IsProse(string folded) =>
        folded.AsSpan().ContainsAny(",。、") || (folded.Length >= ShortestProse && !folded.Contains(' '));

    /// <summary>Within a notice, a heading that the layout dropped into the sentence goes where it belongs.</summary>
    private void Append(PlacedText text)
    {
        var stray = headline.Count == 0 ? Notice.StrayHeadingLength(ScriptFolding.Fold(text.Text)) : 0;
        if (stray > 0)
        {
            headline.Add(text.Slice(0, stray));
            text = text.Slice(stray, text.Text.Length - stray).Trim();
        }
        var paragraph = paragraphs[^1];
        if (paragraph.Length > 0 && char.IsAsciiLetter(paragraph.Last) && char.IsAsciiLetter(text.Text[0]))
        {
            paragraph.AppendSpace();
        }
        paragraph.Append(text);
    }

    private void AddAuthors(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            bylines.TryAdd(ScriptFolding.Fold(name), name);
        }
    }

    private static PlacedText? Lines(List<PlacedText> lines)
    {
        if (lines.Count == 0)
        {
            return null;
        }
        var joined = new PlacedText.Builder();
        foreach (var line in lines)
        {
            if (joined.Length > 0)
            {
                joined.AppendSpace();
            }
            joined.Append(line);
        }
        return joined.Build();
    }
}
