namespace DevZone.Reading.Layout;

/// <summary>
/// Minimum-cost assignment of rows to columns: the Hungarian method in the form with shortest augmenting paths (H. W. Kuhn, The
/// Hungarian method for the assignment problem, 1955; R. Jonker and A. Volgenant, A shortest augmenting path algorithm, 1987). O(n³).
/// </summary>
internal static class Assignment
{
    /// <param name="costs">Finite costs, at least as many columns as rows.</param>
    /// <returns>The column of each row.</returns>
    public static int[] Solve(double[,] costs)
    {
        var (rows, columns) = (costs.GetLength(0), costs.GetLength(1));
        // Potentials and matches are counted from 1; column 0 is where a row that is being placed waits.
        var rowPotential = new double[rows + 1];
        var columnPotential = new double[columns + 1];
        var rowOf = new int[columns + 1];
        var previous = new int[columns + 1];
        for (var row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            var slack = new double[columns + 1];
            Array.Fill(slack, double.PositiveInfinity);
            var visited = new bool[columns + 1];
            var column = 0;
            do
            {
                visited[column] = true;
                var (delta, next) = (double.PositiveInfinity, 0);
                for (var j = 1; j <= columns; j++)
                {
                    if (visited[j])
                    {
                        continue;
                    }
                    var reduced = costs[rowOf[column] - 1, j - 1] - rowPotential[rowOf[column]] - columnPotential[j];
                    if (reduced < slack[j])
                    {
                        (slack[j], previous[j]) = (reduced, column);
                    }
                    if (slack[j] < delta)
                    {
                        (delta, next) = (slack[j], j);
                    }
                }
                for (var j = 0; j <= columns; j++)
                {
                    if (visited[j])
                    {
                        rowPotential[rowOf[j]] += delta;
                        columnPotential[j] -= delta;
                    }
                    else
                    {
                        slack[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0)
            {
                rowOf[column] = rowOf[previous[column]];
                column = previous[column];
            }
        }
        var result = new int[rows];
        for (var j = 1; j <= columns; j++)
        {
            if (rowOf[j] > 0)
            {
                result[rowOf[j] - 1] = j - 1;
            }
        }
        return result;
    }
}
