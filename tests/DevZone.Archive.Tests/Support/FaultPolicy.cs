using Azure.Core;
using Azure.Core.Pipeline;

namespace DevZone.Archive.Tests.Support;

/// <summary>What goes wrong at a storage call.</summary>
public enum Fault
{
    /// <summary>The process ends after the call was carried out: what this leaves is what its end before the next call would.</summary>
    Killed,

    /// <summary>The call is carried out, and its answer is lost; the process goes on, and repeats the call.</summary>
    AnswerLost,
}

/// <summary>Counts the calls of an instance, and lets one of them go wrong.</summary>
internal sealed class FaultPolicy(Fault fault, int at) : HttpPipelinePolicy
{
    private int calls;
    private volatile bool killed;

    /// <summary>Whether calls are counted yet.</summary>
    public bool Armed { get; set; }

    public int Calls => calls;

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (killed)
        {
            throw new KilledException();
        }
        await ProcessNextAsync(message, pipeline);
        if (Armed && Interlocked.Increment(ref calls) == at)
        {
            killed = fault == Fault.Killed;
            throw killed ? new KilledException() : new IOException("The answer was lost.");
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The archive is asynchronous throughout.");
}

/// <summary>Stands for the end of the process.</summary>
internal sealed class KilledException() : Exception("The process was killed.");
