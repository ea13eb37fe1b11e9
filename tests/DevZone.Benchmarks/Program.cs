using System.Globalization;
using DevZone.Benchmarks.Archive;
using DevZone.Benchmarks.Exports;
using DevZone.Benchmarks.Layout;
using DevZone.Benchmarks.Pdf;
using DevZone.Benchmarks.Reading;
using DevZone.Benchmarks.Scans;
using DevZone.Benchmarks.Search;

// Each benchmark measures beside a peer or against a limit, in one run, and prints the ratio: a speed alone says more of the machine.
switch (args)
{
    case ["reading"]:
        ReadingBenchmark.Run();
        return 0;
    case ["pdf"]:
        PdfBenchmark.Run();
        return 0;
    case ["layout", .. var count] when TryCount(count, 24, out var issues):
        await LayoutMeasure.RunAsync(LayoutMeasure.HeldOut, issues, folder: null);
        return 0;
    case ["losses", var first, var last, var folder]
        when int.TryParse(first, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(last, CultureInfo.InvariantCulture, out var to):
        await LayoutMeasure.RunAsync(from, Math.Min(to, LayoutMeasure.HeldOut - 1) - from + 1, folder, losses: true);
        return 0;
    case ["scans", .. var count] when TryCount(count, 6, out var issues):
        await ScanBenchmark.RunAsync(issues);
        return 0;
    case ["archive", "latency", .. var count] when TryCount(count, 40, out var uploads):
        await LatencyBenchmark.RunAsync(uploads);
        return 0;
    case ["archive", "ingestion", .. var count] when TryCount(count, 500, out var issues):
        await IngestionBenchmark.RunAsync(issues);
        return 0;
    case ["archive", "queries", .. var count] when TryCount(count, 100_000, out var projects):
        await QueryBenchmark.RunAsync(projects);
        return 0;
    case ["archive", "digests", .. var count] when TryCount(count, 640, out var issues):
        await DigestBenchmark.RunAsync(issues);
        return 0;
    case ["exports", .. var count] when TryCount(count, 1_000_000, out var rows):
        return await ExportBenchmark.RunAsync(rows) ? 0 : 1;
    case ["search"]:
        return SearchBenchmark.Run() ? 0 : 1;
    default:
        Console.Error.WriteLine(
            """
            usage: dotnet run -c Release --project tests/DevZone.Benchmarks -- BENCHMARK [COUNT]

            reading            speed of reading texts made of the invented gold articles, and how it grows with size and on hard texts
            pdf                speed of reading newspaper pages into articles, beside pdftotext and PdfPig; a cold issue in a child process
            layout             how well articles are found on generated newspaper pages; COUNT issues of two pages, 24 by default
            losses FIRST LAST FOLDER  the same for seeds below 10,000, with each article that is lost; printed pages are kept in FOLDER
            scans              how well and how fast scanned newspaper pages are read; COUNT issues of two pages, 6 by default
            archive latency    from an upload to an idle host to its issue being answered; COUNT uploads, 40 by default
            archive ingestion  sustained ingestion beside a bare loop that writes the same rows and blobs; COUNT issues, 500 by default
            archive queries    GET of a zone, project, issue and page beside the storage calls they need; COUNT projects, 100,000 by default
            archive digests    what a digest costs as the archive grows; COUNT issues at the end, 640 by default
            exports            memory and time of exports over HTTP; COUNT rows, 1,000,000 by default; ends with 1 when one adds over 64 MiB
            search             how long a search takes among 100,000 articles; ends with 1 when p99 is over 100 ms
            """
        );
        return 2;
}

static bool TryCount(string[] arguments, int usual, out int count)
{
    count = usual;
    return arguments is [] || (arguments is [var text] && int.TryParse(text, out count) && count > 0);
}
