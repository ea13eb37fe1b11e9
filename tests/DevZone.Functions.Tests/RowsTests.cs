using System.Text;
using DevZone.Functions.Api.Lists;
using MiniExcelLibs;

namespace DevZone.Functions.Tests;

public sealed class RowsTests
{
    private static readonly Table<object?> OneColumn = Table.Of<object?>("values", new Column<object?>("值", value => value));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("=\"a\"", "\"'=\"\"a\"\"\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData(-3.2, "-3.2")]
    [InlineData(5.5e9, "5500000000")]
    public async Task Csv_DefusesTextAndLeavesNumbers(object? value, string expected)
    {
        using var stream = new MemoryStream();
        await CsvRows.WriteAsync(stream, OneColumn, Entries(value), Cancel);
        Assert.Equal($"\uFEFF值\r\n{expected}\r\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task Xlsx_HasCellsOfRealTypes()
    {
        using var stream = new MemoryStream();
        await XlsxRows.WriteAsync(stream, OneColumn, Entries(5.5e9, new DateOnly(2025, 5, 30), "=1+1", 17, null), Cancel);
        stream.Position = 0;
        var cells = stream.Query().Cast<IDictionary<string, object?>>().Select(row => row["A"]).ToList();
        Assert.Equal(["值", 5.5e9, new DateTime(2025, 5, 30), "=1+1", 17.0, null], cells);
    }

    [Fact]
    public async Task Xlsx_HasItsHeader_WhenTheListIsEmpty()
    {
        using var stream = new MemoryStream();
        await XlsxRows.WriteAsync(stream, OneColumn, Entries(), Cancel);
        stream.Position = 0;
        Assert.Equal(["值"], stream.Query().Cast<IDictionary<string, object?>>().Select(row => row["A"]));
    }

    private static async IAsyncEnumerable<object?> Entries(params object?[] values)
    {
        foreach (var value in values)
        {
            await Task.Yield();
            yield return value;
        }
    }
}
