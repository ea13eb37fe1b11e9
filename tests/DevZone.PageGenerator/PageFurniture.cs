namespace DevZone.PageGenerator;

/// <summary>Sets what belongs to the page: masthead, running head, foot. One paper has one form of each.</summary>
internal sealed class PageFurniture(PageStyle style, Random random, InventedText text)
{
    private const string Date = "2025年5月30日 星期五";

    private readonly int _masthead = random.Next(4);
    private readonly int _head = random.Next(5);
    private readonly int _foot = random.Next(4);

    private Type Small => style.Body with { Size = 9.5 };

    /// <returns>The area that is left for articles, and what of it the masthead takes at its upper left.</returns>
    public (Area Free, Area? Ear) Set(List<Placed> items, int number)
    {
        var (left, width) = (style.Margin, style.InnerWidth);
        var (top, ear) = number == 1 ? Masthead(items) : (RunningHead(items, number), (Area?)null);
        var bottom = style.Height - style.Margin;
        switch (_foot)
        {
            case 0:
                items.Add(
                    Placed.Line(left, bottom + 4, width, Small, "地址: 太原市某路1号 电话: 0351-0000000 邮箱: demo@example.com", "center")
                );
                break;
            case 1:
                items.Add(Placed.LevelRule(left, bottom + 2, width));
                items.Add(
                    Placed.Line(left, bottom + 5, width, Small, $"责任编辑：{text.Person()}　美编：{text.Person()}　校对：{text.Person()}")
                );
                break;
            case 2:
                items.Add(Placed.Line(left, bottom + 6, width, Small, number.ToString("00", null), "center"));
                break;
        }
        return (new Area(left, top, left + width, bottom - 4), ear);
    }

    private (double Top, Area? Ear) Masthead(List<Placed> items)
    {
        var (left, width) = (style.Margin, style.InnerWidth);
        switch (_masthead)
        {
            case 0:
                items.Add(Placed.Line(left, 30, 260, Title(54), "科学导报"));
                Lines(items, left + 270, 32, 240, "left", "第17期 总第4384期", Date, "国内统一连续出版物号 CN 14-0015");
                items.Add(Placed.Line(left + width - 230, 32, 230, Small, "邮发代号: 21-465 今日 8 版"));
                items.Add(Placed.Line(left + width - 230, 52, 230, Title(26), "开发区建设周刊"));
                items.Add(Placed.LevelRule(left, 98, width, 1.5));
                return (110, null);
            case 1:
                items.Add(Placed.Line(left, 28, width, Title(46), "开发区建设周刊", "center"));
                items.Add(Placed.LevelRule(left, 82, width));
                items.Add(
                    Placed.Line(
                        left,
                        86,
                        width,
                        Small,
                        $"{Date}　第17期　总第4384期　科学导报社主办　国内统一刊号：CN 14-0015　邮发代号：21-465　今日8版",
                        "center"
                    )
                );
                items.Add(Placed.LevelRule(left, 99, width, 2));
                return (112, null);
            case 2:
                // A box at the upper left, articles beside it.
                var box = new Area(left, 30, left + width * 0.4, 190);
                items.Add(Placed.Box(box, "border:1pt solid #000"));
                items.Add(Placed.Line(left + 6, 40, box.Width - 12, Title(50), "科学导报", "center"));
                items.Add(Placed.Line(left + 6, 98, box.Width - 12, Title(20), "开发区建设周刊", "center"));
                Lines(items, left + 6, 126, box.Width - 12, "center", Date, "第17期 总第4384期", "CN 14-0015 邮发代号: 21-465", "今日8版");
                return (30, box with { Bottom = box.Bottom + 12 });
            default:
                items.Add(Placed.Line(left, 24, width, Small, "主管：某省科学技术协会　主办：科学导报社　网址：www.example.com", "left"));
                items.Add(Placed.Line(left, 42, 300, Title(60), "科学导报"));
                items.Add(Placed.Line(left + 310, 50, 220, Title(24), "开发区建设周刊"));
                Lines(
                    items,
                    left + width - 170,
                    46,
                    170,
                    "right",
                    Date,
                    "农历乙巳年五月初四",
                    "第17期（总第4384期）",
                    "CN 14-0015　今日8版"
                );
                items.Add(Placed.LevelRule(left, 112, width, 0.6));
                items.Add(Placed.LevelRule(left, 115, width, 2));
                return (128, null);
        }
    }

    private double RunningHead(List<Placed> items, int number)
    {
        var (left, width) = (style.Margin, style.InnerWidth);
        var section = random.Next(3) switch
        {
            0 => "要闻",
            1 => "综合",
            _ => "园区·观察",
        };
        switch (_head)
        {
            case 0:
                items.Add(Placed.Line(left, 24, 160, Title(13), section));
                items.Add(Placed.Line(left, 26, width, Small, Date, "center"));
                items.Add(Placed.Line(left, 26, width, Small, $"责编 {text.Person()}　第{number}版", "right"));
                items.Add(Placed.LevelRule(left, 42, width, 1));
                return 54;
            case 1:
                items.Add(Placed.Line(left, 20, 60, Title(24), $"{number:00}"));
                items.Add(Placed.Line(left + 60, 24, 140, Title(15), section));
                items.Add(Placed.Line(left, 28, width, Small, $"科学导报·开发区建设周刊　{Date}", "right"));
                items.Add(Placed.LevelRule(left, 48, width));
                items.Add(Placed.LevelRule(left, 50, width, 1.5));
                return 62;
            case 2:
                // No rule.
                items.Add(Placed.Line(left, 22, width, Title(11), $"{number}版 {section}", number % 2 == 0 ? "left" : "right"));
                items.Add(Placed.Line(left, 22, width, Small, Date, number % 2 == 0 ? "right" : "left"));
                return 48;
            case 3:
                items.Add(Placed.LevelRule(left, 18, width, 2));
                items.Add(Placed.Line(left, 24, width, Title(20), $"A{number}", "right"));
                Lines(items, left, 24, 220, "left", Date, $"责任编辑：{text.Person()} 版式：{text.Person()}");
                items.Add(Placed.Line(left, 24, width, Title(22), section, "center"));
                items.Add(Placed.LevelRule(left, 52, width, 0.6));
                return 64;
            default:
                items.Add(Placed.Line(left, 22, width, Small, $"{Date}　　{section}　　第{number}版", "center"));
                items.Add(Placed.LevelRule(left, 36, width, 0.6));
                return 46;
        }
    }

    private Type Title(double size) => style.Headline with { Size = size };

    private void Lines(List<Placed> items, double left, double top, double width, string align, params string[] lines)
    {
        foreach (var line in lines)
        {
            items.Add(Placed.Line(left, top, width, Small, line, align));
            top += 15;
        }
    }
}
