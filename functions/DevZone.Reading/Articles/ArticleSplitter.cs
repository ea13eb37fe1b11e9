using System.Text.RegularExpressions;
using DevZone.Reading.Articles.Bylines;
using DevZone.Reading.Articles.Passages;
using DevZone.Reading.Documents;

namespace DevZone.Reading.Articles;

/// <summary>
/// Takes a story's passages apart into articles. A heading within a story begins another article where the one before it has named its
/// authors, where the body after it opens with a dateline, or where it has a subtitle; otherwise it is a subhead.
/// </summary>
/// <param name="isIssue">True for a story of an issue with a masthead, which holds several articles as a rule.</param>
internal sealed partial class ArticleSplitter(bool isIssue)
{
    /// <summary>A run of more lines without an end is a list.</summary>
    private const int MostHeadLines = 4;

    /// <summary>Longer runs are not looked through for the end that would tell what heads them.</summary>
    private const int MostPending = 50;

    /// <summary>A longer line within the body is a sentence that a column's end broke off.</summary>
    private const int LongestSubhead = 28;

    private readonly List<ArticleDraft> articles = [];
    private readonly List<Passage> heads = [];
    private ArticleDraft draft = new();

    /// <summary>How many of the pending headings stood before the byline or source line below them.</summary>
    private int headsBeforeByline = -1;
    private bool inFooter;

    public IReadOnlyList<ArticleDraft> Split(IReadOnlyList<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            var kind = PassageKinds.Of(passages[i]);
            if (kind is PassageKind.Body or PassageKind.Head && i + 1 < passages.Count && IsCaptionOf(passages[i], passages[i + 1]))
            {
                draft.AddCaption(passages[i].Text);
                i++;
                continue;
            }
            Take(passages[i], kind);
        }
        PlaceHeads(next: null);
        Finish();
        return articles;
    }

    private void Take(Passage passage, PassageKind kind)
    {
        if (inFooter && !(inFooter = !EndsFooter(passage, kind)))
        {
            Finish();
        }
        if (inFooter)
        {
            return;
        }
        switch (kind)
        {
            case PassageKind.Head:
                TakeHead(passage);
                break;
            case PassageKind.Body or PassageKind.Item:
                TakeParagraph(passage, kind);
                break;
            case PassageKind.Byline:
                TakeByline(passage);
                break;
            case PassageKind.Source:
                TakeSource(passage);
                break;
            case PassageKind.Caption:
                draft.AddCaption(passage.Text);
                break;
            case PassageKind.Furniture when heads.Count > 0 && !draft.HasContent && passage.Folded.Contains('>'):
                // 首页 > 正文: what stands above it is the site's name.
                heads.Clear();
                break;
            case PassageKind.FooterHead:
                PlaceHeads(next: null);
                inFooter = draft.HasParagraphs;
                break;
        }
    }

    private void TakeHead(Passage passage)
    {
        if (draft.IsNotice && Notice.IsClosing(passage.Folded))
        {
            draft.AddParagraph(passage, isItem: true);
        }
        else if (!heads.Exists(head => head.Folded == passage.Folded))
        {
            heads.Add(passage);
            if (heads.Count == MostPending)
            {
                PlaceHeads(next: null);
            }
        }
    }

    private void TakeParagraph(Passage passage, PassageKind kind)
    {
        if (heads.Count > 0)
        {
            PlaceHeads(passage);
        }
        else if (draft.Ended && (isIssue || HasDateline(passage)))
        {
            Finish();
        }
        draft.AddParagraph(passage, kind == PassageKind.Item);
    }

    private void TakeByline(Passage passage)
    {
        var opening = DatelineReader.Read(passage.Text.Text, passage.Folded);
        var names = BylineReader.Read(passage.Text.Text) ?? [];
        if (heads.Count == 0 && !draft.HasContent && opening is null && !IsAnnounced(passage))
        {
            // The first line of all: two or three characters that happen to look like a name.
            heads.Add(passage);
            return;
        }
        if (heads.Count > 0 && draft.HasParagraphs && (draft.Ended || heads.Count > 1 || IsAnnounced(passage)))
        {
            // A heading with the authors below it begins an article.
            Finish();
        }
        if (heads.Count > 0 && !draft.HasParagraphs)
        {
            headsBeforeByline = headsBeforeByline < 0 ? heads.Count : headsBeforeByline;
        }
        else if (heads.Count > 0)
        {
            PlaceHeads(next: null);
        }
        draft.AddBylines(names);
        draft.AddSource(SourceLine.Read(passage.Text.Text, passage.Folded)?.Outlet);
    }

    private void TakeSource(Passage passage)
    {
        var source = SourceLine.Read(passage.Text.Text, passage.Folded)!;
        if (heads.Count > 0 && draft.HasParagraphs && (draft.Ended || passage.Folded.Contains("来源")))
        {
            Finish();
        }
        if (heads.Count > 0 && !draft.HasParagraphs && headsBeforeByline < 0)
        {
            headsBeforeByline = heads.Count;
        }
        draft.AddDate(source.Date);
        draft.AddSource(source.Outlet);
        if (source.Authors.Count > 0)
        {
            draft.AddBylines(source.Authors);
        }
    }

    /// <summary>Decides what the pending headings are, now that it is known what follows them.</summary>
    private void PlaceHeads(Passage? next)
    {
        if (heads.Count == 0)
        {
            return;
        }
        if (next is null && draft.Ended && !isIssue)
        {
            // Short lines below the authors of a page's one article are the page's.
            heads.Clear();
            return;
        }
        if (draft.HasParagraphs && next is not null && BeginsArticle(next))
        {
            Finish();
        }
        if (!draft.HasContent)
        {
            Begin();
        }
        else
        {
            foreach (var head in heads)
            {
                if (next is null || heads.Count > MostHeadLines)
                {
                    draft.AddParagraph(head, isItem: true);
                }
                else if (head.Role == BlockRole.Unknown && head.Folded.Length > LongestSubhead)
                {
                    draft.AddParagraph(head, isItem: false);
                }
                else
                {
                    draft.AddSubhead(head);
                }
            }
        }
        heads.Clear();
        headsBeforeByline = -1;
    }

    private bool BeginsArticle(Passage next) =>
        draft.Ended
        || draft.IsNotice
        || HasDateline(next)
        || Notice.IsHeading(heads[0].Folded)
        || heads.Exists(head => head.Folded.StartsWith('—'))
        || (isIssue && heads.Count is > 1 and <= MostHeadLines && !heads.Exists(head => PassageKinds.IsNumbered(head.Folded)));

    private void Begin()
    {
        var above = heads.Count;
        if (headsBeforeByline > 0)
        {
            above = headsBeforeByline;
        }
        var numbered = heads.FindIndex(1, head => PassageKinds.IsNumbered(head.Folded));
        if (numbered > 0)
        {
            above = Math.Min(above, numbered);
        }
        var isList = above > MostHeadLines && heads[0].Role == BlockRole.Unknown;
        var lines = heads.GetRange(0, isList ? 1 : above);
        if (lines.Count > 1 && lines.FindIndex(line => Kicker.Is(line.Folded)) is >= 0 and var at)
        {
            draft.AddKicker(lines[at]);
            lines.RemoveAt(at);
        }
        if (lines.Count > 1 && lines.FindIndex(line => Telegraph().IsMatch(line.Folded)) is >= 0 and var sent)
        {
            draft.AddDateline(lines[sent].Text.Text[..(lines[sent].Folded.IndexOf('电') + 1)]);
            lines.RemoveAt(sent);
        }
        if (lines.Count > 1 && Publisher().IsMatch(lines[^1].Folded))
        {
            draft.AddDateline(lines[^1].Text.Text);
            lines.RemoveAt(lines.Count - 1);
        }
        draft.AddHeadline(lines);
        foreach (var head in heads.Skip(isList ? 1 : above))
        {
            if (isList)
            {
                draft.AddParagraph(head, isItem: true);
            }
            else
            {
                draft.AddSubhead(head);
            }
        }
    }

    private void Finish()
    {
        if (draft.HasContent)
        {
            articles.Add(draft);
        }
        draft = new ArticleDraft();
    }

    /// <summary>Words of a photo: a short passage with the photo's credit below it, most surely where it interrupts a sentence.</summary>
    private bool IsCaptionOf(Passage passage, Passage next) =>
        passage.Role == BlockRole.Unknown
        && passage.Folded.Length <= Caption.Longest
        && PassageKinds.Of(next) == PassageKind.Credit
        && (draft.BreaksOff || passage.Folded.Length <= Caption.Longest / 2);

    /// <summary>After 相关阅读 come headlines of others; a paragraph of prose with its dateline is an article again.</summary>
    private static bool EndsFooter(Passage passage, PassageKind kind) => kind == PassageKind.Body && HasDateline(passage);

    private static bool HasDateline(Passage passage) => DatelineReader.Read(passage.Text.Text, passage.Folded) is { Dateline: not null };

    private static bool IsAnnounced(Passage passage) => passage.Folded.Length > 4 || passage.Folded.Contains("记者");

    /// <summary>中新社苏州5月20日电 题：…: an agency's line, which says the headline again.</summary>
    [GeneratedRegex(@"^[\u4E00-\u9FFF]{2,14}([0-9]{1,2}月)?[0-9]{1,2}日电 ?题:", RegexOptions.ExplicitCapture)]
    private static partial Regex Telegraph();

    /// <summary>宁湖高新区统计局 below a headline: who publishes it.</summary>
    [GeneratedRegex(
        @"^[\u4E00-\u9FFF]{2,20}(局|委员会|管委会|厅|办公室|人民政府|编辑部|宣传部|课题组|调查队|统计站)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Publisher();
}
