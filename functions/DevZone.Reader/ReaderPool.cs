using System.Collections.Concurrent;
using DevZone.Reader.Pool;
using DevZone.Reading;
using DevZone.Reading.Documents.Pdf;

namespace DevZone.Reader;

/// <summary>
/// Reads text in this process and each PDF in a child process, because a PDF of 1 KB can overflow the parser's stack, which
/// no catch stops, and one of 4 KB can expand to gigabytes. A few children are kept warm; one that dies, overruns its limits or
/// has grown is replaced, and the file gets a typed outcome.
/// </summary>
public sealed class ReaderPool : IIssueReader, IAsyncDisposable
{
    private readonly ReaderPoolOptions _options;
    private readonly SemaphoreSlim _places;
    private readonly ConcurrentBag<ChildProcess> _idle = [];
    private readonly CancellationTokenSource _disposing = new();
    private int _disposed;

    /// <summary>A pool with the default options.</summary>
    public ReaderPool()
        : this(new ReaderPoolOptions()) { }

    /// <summary>A pool; its first child starts at once, so that it is warm when the first file comes.</summary>
    /// <param name="options">Its size and limits.</param>
    /// <exception cref="InvalidOperationException">The child's program is not there.</exception>
    public ReaderPool(ReaderPoolOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Children, 1, nameof(options));
        _options = options;
        _places = new SemaphoreSlim(options.Children, options.Children);
        _idle.Add(ChildProcess.Start(options));
    }

    /// <inheritdoc/>
    public async Task<ReadResult> ReadAsync(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        if (!PdfDocumentReader.IsPdf(bytes.Span) || bytes.Length > _options.Limits.Bytes)
        {
            return await Task.Run(
                () => IssueReader.Read(bytes, name, _options.Limits, cancellationToken: cancellationToken),
                cancellationToken
            );
        }
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _disposing.Token);
        await _places.WaitAsync(either.Token);
        try
        {
            return await ReadInChildAsync(bytes, name, either.Token);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Gives up what is being read and ends the children.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }
        await _disposing.CancelAsync();
        for (var i = 0; i < _options.Children; i++)
        {
            await _places.WaitAsync(CancellationToken.None);
        }
        while (_idle.TryTake(out var child))
        {
            child.Dispose();
        }
        _places.Dispose();
        _disposing.Dispose();
    }

    private async Task<ReadResult> ReadInChildAsync(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken)
    {
        var child = TakeIdle() ?? ChildProcess.Start(_options);
        var answered = false;
        try
        {
            var result = await child.ReadAsync(bytes, name, cancellationToken);
            answered = child.IsUsable;
            return result;
        }
        finally
        {
            if (!answered)
            {
                child.Dispose();
            }
            if (_disposed == 0)
            {
                _idle.Add(answered ? child : ChildProcess.Start(_options));
            }
            else if (answered)
            {
                child.Dispose();
            }
        }
    }

    private ChildProcess? TakeIdle()
    {
        while (_idle.TryTake(out var child))
        {
            if (child.IsUsable)
            {
                return child;
            }
            child.Dispose();
        }
        return null;
    }
}
