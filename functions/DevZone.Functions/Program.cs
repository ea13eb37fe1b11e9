using DevZone.Archive;
using DevZone.Delivery;
using DevZone.Functions.Api;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Configuration;
using DevZone.Functions.Hosting;
using DevZone.Reader;
using DevZone.Reading;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

try
{
    var builder = FunctionsApplication.CreateBuilder(args);
    var options = AppOptions.Read(builder.Configuration);
    builder.UseMiddleware<WrittenAnswerMiddleware>();
    builder.ConfigureFunctionsWebApplication();
    builder.UseMiddleware<ProblemMiddleware>();
    builder.UseMiddleware<ChangeLimitMiddleware>();

    // The server must let a little more through than is taken, so that the function can say what is too large.
    builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = IssueUpload.MaxServedBytes);
    builder.Services.AddTelemetry(options);
    builder.Services.AddSingleton<IIssueReader>(_ => new ReaderPool(options.DevZone.Reader.ForPool()));
    builder.Services.AddSingleton(options.DevZone.DigestStyle());
    builder.Services.AddSingleton(options.DevZone.Api);
    builder.Services.AddSingleton(options.DevZone.Ingestion);
    builder.Services.AddDigestDelivery(options.DevZone.Delivery);
    builder.Services.AddArchive(_ => StorageConnection.Open(options));

    await builder.Build().RunAsync();
    return 0;
}
catch (OptionsValidationException wrong)
{
    await Console.Error.WriteLineAsync("The settings cannot be used, so nothing is started (docs/configuration.md):");
    await Console.Error.WriteLineAsync(string.Join('\n', wrong.Failures));
    return 1;
}
