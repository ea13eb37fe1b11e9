using System.Globalization;
using DevZone.Reader;
using DevZone.Reader.Child;
using DevZone.Reader.Ocr;
using DevZone.Reader.Protocol;
using DevZone.Reading;

// Started by ReaderPool as `dotnet DevZone.Reader.dll SECONDS`; the pipes carry frames, so nothing else may print to them.
var limit = args is [var seconds]
    ? TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture))
    : ReaderPoolOptions.DefaultTimeLimit;
using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
Console.SetOut(TextWriter.Null);

// The pool ends a child that overruns. This clock is for the child whose parent has died: nobody else would end it.
await using var clock = new Timer(_ => Environment.Exit(ChildExitCode.OutOfTime));

try
{
    await ReadLoop.RunAsync(input, output, Read, CancellationToken.None);
    return 0;
}
catch (OutOfMemoryException)
{
    return ChildExitCode.OutOfMemory;
}

ReadResult Read(ReadOnlyMemory<byte> bytes, string name)
{
    clock.Change(2 * limit, Timeout.InfiniteTimeSpan);
    var ocr = new OcrPrograms(OcrPageBegins);
    var result = DeepStack.Run(() => IssueReader.Read(bytes, name, ReadingLimits.Default, ocr, CancellationToken.None));
    clock.Change(Timeout.Infinite, Timeout.Infinite);
    return result;
}

void OcrPageBegins()
{
    clock.Change(2 * (OcrPrograms.PageLimit + limit), Timeout.InfiniteTimeSpan);
    Frame.Write(output, ReadResultFrame.OcrPage);
}
