using Azure.Data.Tables;
using DevZone.Archive.Storage;

namespace DevZone.Archive.Tests.Storage;

public sealed class TableBatchTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(350, 4)]
    public void Split_CutsAtAHundredEntities(int entities, int batches) =>
        Assert.Equal(batches, TableBatch.Split(Enumerable.Range(0, entities).Select(i => Action("p", $"{i}"))).Count());

    [Fact]
    public void Split_CutsBelowFourMebibytesOnTheWire_WhenTextIsChinese()
    {
        var text = new string('开', TableText.ChunkLength);

        var batches = TableBatch.Split(Enumerable.Range(0, 50).Select(i => Action("p", $"{i}", text))).ToList();

        // Each character is six bytes in the client's JSON.
        Assert.All(batches, batch => Assert.True(batch.Count * text.Length * 6 < 4 * 1024 * 1024));
        Assert.Equal(50, batches.Sum(batch => batch.Count));
    }

    [Fact]
    public void Split_Refuses_WhenThereAreTwoPartitions() =>
        Assert.Throws<ArgumentException>(() => TableBatch.Split([Action("p", "1"), Action("q", "2")]).ToList());

    [Fact]
    public void Split_Refuses_WhenAnEntityOccursTwice() =>
        Assert.Throws<ArgumentException>(() => TableBatch.Split([Action("p", "1"), Action("p", "1")]).ToList());

    private static TableTransactionAction Action(string partition, string row, string text = "") =>
        new(TableTransactionActionType.UpsertReplace, new TableEntity(partition, row) { ["Text"] = text });
}
