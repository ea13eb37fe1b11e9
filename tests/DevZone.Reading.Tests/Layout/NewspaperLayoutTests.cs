using DevZone.PageGenerator;
using DevZone.Reading.Documents;
using UglyToad.PdfPig;

namespace DevZone.Reading.Tests.Layout;

public sealed class NewspaperLayoutTests
{
    private static readonly string Pages = Path.Combine(AppContext.BaseDirectory, "Layout", "Pages");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Pages, "*.pdf").Select(path => Path.GetFileNameWithoutExtension(path)).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Arrange_FindsEveryArticle_OnKeptPages(string name)
    {
        var stories = GeneratedPages.Read(File.ReadAllBytes(Path.Combine(Pages, name + ".pdf")));

        var score = GeneratedPages.Score(stories, GeneratedPages.Truth(Path.Combine(Pages, name + ".json")));

        Assert.Equal((1, 1, 1), score);
    }

    [Theory]
    [InlineData(101)]
    [InlineData(104)]
    [InlineData(113)]
    public async Task Arrange_FindsMostArticles_OnPagesPrintedNow(int seed)
    {
        Assert.SkipWhen(Chromium.Path is null, "Needs Chromium to print.");
        var issue = IssueGenerator.Generate(IssueOptions.Of(seed));
        var pdf = await Chromium.PrintAsync(issue.Html, TestContext.Current.CancellationToken);
        var read = Assert.IsType<ReadResult.Read>(IssueReader.Read(pdf, "x.pdf", cancellationToken: TestContext.Current.CancellationToken));

        var score = new PageScore();
        score.Add(issue.Articles, read.Issue.Articles.Select(article => (article.Headline ?? "", string.Concat(article.Paragraphs))));

        var (similar, _, headlines, _) = score.Of(_ => true);
        var real = (double)score.Real / score.Found;
        Assert.True(similar >= 0.7 && headlines >= 0.75 && real >= 0.7, $"bodies {similar}, headlines {headlines}, real {real}");
    }

    [Fact]
    public void Arrange_GivesBoxesThatHoldTheirCharacters_OnEveryLine()
    {
        var path = Directory.GetFiles(Pages, "*.pdf").Order().First();
        var stories = GeneratedPages.Read(File.ReadAllBytes(path));
        using var document = PdfDocument.Open(path);
        var letters = document.GetPages().ToDictionary(page => page.Number, page => page.Letters);
        var (held, all) = (0, 0);

        foreach (var line in stories.SelectMany(story => story.Blocks).SelectMany(block => block.Lines))
        {
            Assert.Equal(line.Text.Length, line.Boxes!.Count);
            for (var i = 0; i < line.Text.Length; i += 7)
            {
                var box = line.Boxes[i];
                var drawn = letters[line.Page]
                    .Where(letter =>
                        Math.Abs(letter.StartBaseLine.X - box.X) < 0.5
                        && letter.StartBaseLine.Y > box.Y
                        && letter.StartBaseLine.Y < box.Y + box.Height
                    );
                all++;
                held += drawn.Any(letter => letter.Value == line.Text[i].ToString()) ? 1 : 0;
            }
        }

        Assert.True(all > 100 && held > 0.99 * all, $"{held} of {all}");
    }

    [Fact]
    public void Arrange_GivesTheSameStories_WhenItIsAskedAgain()
    {
        var pdf = File.ReadAllBytes(Directory.GetFiles(Pages, "*.pdf").Order().First());

        Assert.Equal(Words(GeneratedPages.Read(pdf)), Words(GeneratedPages.Read(pdf)));

        static List<string> Words(IReadOnlyList<Story> stories) =>
            [
                .. stories
                    .SelectMany(story => story.Blocks)
                    .Select(block => block.Role + string.Concat(block.Lines.Select(line => line.Text))),
            ];
    }
}
