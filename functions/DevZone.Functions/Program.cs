using DevZone.Archive;
using DevZone.Archive.Digests.Rendering;
using DevZone.Archive.Ingestion;
using DevZone.Functions.Api;
using DevZone.Functions.Api.Answers;
using DevZone.Functions.Hosting;
using DevZone.Reader;
using DevZone.Reading;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.UseMiddleware<WrittenAnswerMiddleware>();
builder.ConfigureFunctionsWebApplication();
builder.UseMiddleware<ProblemMiddleware>();
builder.AddTelemetry();

// The server must let a little more through than is taken, so that the function can say what is too large.
builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = IssueUpload.MaxServedBytes);
builder.Services.AddSingleton<IIssueReader>(_ => new ReaderPool());
builder.Services.AddSingleton(new DigestLinks(builder.Configuration.GetValue<Uri?>("DevZone:PublicAddress")));
builder.Services.AddSingleton(builder.Configuration.GetSection("DevZone:Ingestion").Get<IngestOptions>() ?? new IngestOptions());
builder.Services.AddArchive(_ => StorageConnection.Open(builder.Configuration));

await builder.Build().RunAsync();
