using System.Runtime.ExceptionServices;

namespace DevZone.Reader.Child;

/// <summary>Runs work on a thread whose stack is deeper than the default, so that only absurd nesting overflows it.</summary>
internal static class DeepStack
{
    private const int StackBytes = 64 * 1024 * 1024;

    public static T Run<T>(Func<T> work)
    {
        T? result = default;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception error)
                {
                    failure = ExceptionDispatchInfo.Capture(error);
                }
            },
            StackBytes
        );
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
