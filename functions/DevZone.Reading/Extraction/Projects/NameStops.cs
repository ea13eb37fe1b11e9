using DevZone.Reading.Extraction.Quantities;
using DevZone.Reading.Extraction.Text;
using DevZone.Reading.Gazetteer;

namespace DevZone.Reading.Extraction.Projects;

/// <summary>What a project's name does not reach beyond to the left, because another step has found it there: money, counts, dates, zones that host it.</summary>
internal sealed class NameStops(PartAnalysis part, List<(TextSpan Span, bool Hosts)> zones)
{
    private static readonly PhraseIndex<string> Yearly = PhraseIndex.OfWords(
        "年产能 年产 年处理 年加工 年生产 日处理 日产 月产 总装机 装机 年",
        backwards: true
    );

    private readonly string text = part.Part.Folded;

    /// <summary>Money, counts, dates and a host zone end a name; 10万吨 and a zone that is itself being built belong to it.</summary>
    public bool TryStop(int at, int head, out int jump, out StartReason reason)
    {
        jump = at;
        reason = StartReason.Word;
        if (SpanSearch.EndingAt(part.Quantities, at, mention => mention.Span) is { } quantity)
        {
            if (quantity.Dimension is Dimension.Money or Dimension.Share or Dimension.Duration)
            {
                return true;
            }

            jump = quantity.Span.Start;
            var isYearly = Yearly.TryMatch(text, quantity.Span.Start, out var yearly, out _);
            if (
                !isYearly
                && quantity.Dimension == Dimension.Count
                && quantity.Quantity.Unit is null or "个" or "家" or "户" or "项" or "人" or "条" or "座" or "处" or "次"
            )
            {
                reason = StartReason.Count;
                return true;
            }

            jump -= yearly;
            return false;
        }

        if (SpanSearch.EndingAt(part.Dates, at, date => date.Span) is not null)
        {
            return true;
        }

        if (SpanSearch.EndingAt(zones, at, zone => zone.Span) is { Span.Length: > 0 } zone)
        {
            if (at < head && (text[at] == '(' || text[at] == '第' && ProjectWords.IsGeneric(text.AsSpan(at, head - at))))
            {
                // 智造产业园|(台商创业基地)项目, 科学园区|第三期扩建案: the project is called by the zone too.
                jump = zone.Span.Start;
                return false;
            }

            if (zone.Hosts || head - at >= 4 && (at + 1 >= text.Length || text[at + 1] != '期'))
            {
                reason = StartReason.Zone;
                return true;
            }

            jump = zone.Span.Start;
        }

        return false;
    }
}
