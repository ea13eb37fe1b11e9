using System.Buffers;
using DevZone.Reading.Issues;

namespace DevZone.Archive.Views;

/// <summary>Cuts an article's body into sentences, each with its place.</summary>
internal static class ArticleSentences
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?");
    private static readonly SearchValues<char> Closers = SearchValues.Create("”’』」）)\"");

    /// <summary>In the order of print. Together they are the whole body; a paragraph without a full stop is one sentence.</summary>
    public static IEnumerable<Evidence> Of(Article article)
    {
        for (var index = 0; index < article.Paragraphs.Count; index++)
        {
            var text = article.Paragraphs[index];
            for (var start = 0; start < text.Length; )
            {
                var end = text.AsSpan(start).IndexOfAny(Ends) is var offset && offset < 0 ? text.Length : start + offset + 1;
                while (end < text.Length && (Closers.Contains(text[end]) || Ends.Contains(text[end])))
                {
                    end++;
                }

                yield return new Evidence(article.Number, ArticlePart.Paragraphs, index, start, end - start, text[start..end]);
                start = end;
            }
        }
    }
}
