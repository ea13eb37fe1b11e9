using DevZone.Evaluation.Gold;
using DevZone.Evaluation.Tests.Gold;
using DevZone.Reading;

namespace DevZone.Evaluation.Tests;

/// <summary>Reads the project's gold texts and samples once for all tests.</summary>
public sealed class GoldReports : IAsyncLifetime
{
    private readonly Dictionary<string, EvaluationReport> _reports = new(StringComparer.Ordinal);

    /// <summary>The report of one part: tuning, held-out or samples.</summary>
    public EvaluationReport Of(string part) => _reports[part];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (var (part, folder) in GoldPaths.Parts)
        {
            var cases = GoldFolder.Load(folder);
            _reports[part] = await Evaluator.EvaluateAsync(cases, new InProcessReader(), TestContext.Current.CancellationToken);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The gold is trusted; no child process is needed, not even for the samples' PDFs.</summary>
    private sealed class InProcessReader : IIssueReader
    {
        public Task<ReadResult> ReadAsync(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken) =>
            Task.FromResult(IssueReader.Read(bytes, name, cancellationToken: cancellationToken));
    }
}
