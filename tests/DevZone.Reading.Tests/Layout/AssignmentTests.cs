using DevZone.Reading.Layout;

namespace DevZone.Reading.Tests.Layout;

public sealed class AssignmentTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 5)]
    [InlineData(5, 5)]
    [InlineData(5, 7)]
    public void Solve_GivesTheLeastCostOfAll_WhenCostsAreArbitrary(int rows, int columns)
    {
        var random = new Random(rows * 100 + columns);
        for (var round = 0; round < 50; round++)
        {
            var costs = new double[rows, columns];
            foreach (
                var (row, column) in from row in Enumerable.Range(0, rows)
                from column in Enumerable.Range(0, columns)
                select (row, column)
            )
            {
                costs[row, column] = random.Next(-20, 20);
            }

            var result = Assignment.Solve(costs);

            Assert.Equal(rows, result.Distinct().Count());
            Assert.Equal(Least(costs, 0, []), result.Select((column, row) => costs[row, column]).Sum());
        }
    }

    private static double Least(double[,] costs, int row, HashSet<int> taken) =>
        row == costs.GetLength(0)
            ? 0
            : Enumerable
                .Range(0, costs.GetLength(1))
                .Where(column => !taken.Contains(column))
                .Min(column => costs[row, column] + Least(costs, row + 1, [.. taken, column]));
}
