using DevZone.Benchmarks.Reading;

if (args is ["reading", var folder])
{
    ReadingBenchmark.Run(folder);
    return 0;
}

Console.Error.WriteLine(
    """
    usage: dotnet run -c Release --project tests/DevZone.Benchmarks -- reading FOLDER

    reading  speed of reading texts made of those in FOLDER (tests/DevZone.Evaluation.Tests/Gold/tuning)
    """
);
return 2;
