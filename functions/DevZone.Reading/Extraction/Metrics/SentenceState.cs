using DevZone.Reading.Extraction.Dates;
using DevZone.Reading.Extraction.Text;

namespace DevZone.Reading.Extraction.Metrics;

/// <summary>What a sentence hands from clause to clause, advanced over its text once.</summary>
internal sealed class SentenceState(PartAnalysis part, int start, Func<DateMention, bool> setsGoal)
{
    /// <summary>A list of names longer than this is not matched with figures.</summary>
    private const int MostTopics = 40;

    private readonly string text = part.Part.Folded;
    private int at = start;
    private int date = FirstDate(part.Dates, start);

    public List<Topic> Topics { get; } = [];

    /// <summary>What the last amount measured; a growth rate after it is its growth.</summary>
    public string? Measure => Measures.Count > 0 ? Measures[^1] : null;

    /// <summary>What the amounts so far measured, in order.</summary>
    public List<string> Measures { get; } = [];

    /// <summary>The places that a clause before dealt its figures out to.</summary>
    public IReadOnlyList<Referent> Dealt { get; set; } = [];

    /// <summary>True after a count of projects: what projects the sentence names then are its examples.</summary>
    public bool Counts { get; set; }

    /// <summary>True after a count that sums up a list of zones or places (A、B等5个区域): what comes after is about all of them.</summary>
    public bool SumsUp { get; set; }

    /// <summary>True after 其中: what is named is a part of what was spoken of.</summary>
    public bool TellsParts { get; set; }

    /// <summary>True after 分别 or 依次.</summary>
    public bool Distributes { get; set; }

    /// <summary>True where the nearest word before says plan or forecast.</summary>
    public bool Target { get; private set; }

    /// <summary>The last date before.</summary>
    public string? Period { get; private set; }

    /// <summary>Where the last date before ends.</summary>
    public int DateEnd { get; private set; }

    public void Note(List<Topic> topics)
    {
        Topics.AddRange(topics);
        if (Topics.Count > MostTopics)
        {
            Topics.RemoveRange(0, Topics.Count - MostTopics);
        }
    }

    public void Note(string? measure)
    {
        if (measure is not null)
        {
            Measures.Add(measure);
            if (Measures.Count > MostTopics)
            {
                Measures.RemoveAt(0);
            }
        }
    }

    public void AdvanceTo(int position)
    {
        while (at < position)
        {
            if (date < part.Dates.Count && part.Dates[date].Span.Start <= at)
            {
                var mention = part.Dates[date++];
                Period = IsBase(mention.Span.Start) ? Period : mention.Iso ?? Period;
                DateEnd = mention.Span.End;
                Target |= setsGoal(mention);
            }

            if (TargetCues.TryMatch(text, at, out var length, out var target) && at + length <= position)
            {
                Target = target;
                at += length;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>较2017年底提升, 比2020年增长, 由2018年的…: the figure does not hold for what it is compared with.</summary>
    private bool IsBase(int start) => start > 0 && text[start - 1] is '较' or '比' or '同' or '于' or '占';

    private static int FirstDate(List<DateMention> dates, int start)
    {
        int low = 0,
            high = dates.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Span.Start < start)
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
}
