using Azure.Data.Tables;
using DevZone.Archive.Storage;

namespace DevZone.Archive.Tests.Storage;

public sealed class TableTextTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(TableText.ChunkLength, 1)]
    [InlineData(TableText.ChunkLength + 1, 2)]
    [InlineData(200_000, 7)]
    public void Chunks_CutsAtTheLimit(int length, int chunks)
    {
        var text = new string('字', length);

        var cut = TableText.Chunks(text).ToList();

        Assert.Equal(chunks, cut.Count);
        Assert.Equal(text, string.Concat(cut));
    }

    [Fact]
    public void Chunks_TearsNoSurrogatePair()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("𠮷", TableText.ChunkLength));

        var cut = TableText.Chunks(text).ToList();

        Assert.Equal(text, string.Concat(cut));
        Assert.All(cut, chunk => Assert.False(char.IsLowSurrogate(chunk[0]) || char.IsHighSurrogate(chunk[^1])));
    }

    [Fact]
    public void Read_GivesBackWhatWasWritten()
    {
        var text = new string('字', TableText.ChunkLength * TableText.ChunksPerRow);
        var entity = new TableEntity("p", "r");

        TableText.Write(entity, "Fact", [.. TableText.Chunks(text)]);

        Assert.Equal(text, TableText.Read(entity, "Fact"));
        Assert.Equal(TableText.Columns("Fact"), entity.Keys.Where(key => key.StartsWith("Fact", StringComparison.Ordinal)));
    }
}
