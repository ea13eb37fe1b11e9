using DevZone.Benchmarks.Reading;

// Each benchmark measures beside a peer or against a limit, in one run, and prints the ratio: a speed alone says more of the machine.
switch (args)
{
    case ["reading"]:
        ReadingBenchmark.Run();
        return 0;
    default:
        Console.Error.WriteLine(
            """
            usage: dotnet run -c Release --project tests/DevZone.Benchmarks -- reading

            reading  speed of reading texts made of the invented gold articles, and how it grows with size and on hard texts
            """
        );
        return 2;
}
