using DevZone.LocalHost.Configuration;
using DevZone.LocalHost.Functions;
using DevZone.LocalHost.Http;
using DevZone.LocalHost.Invocation;
using DevZone.LocalHost.Storage;
using DevZone.LocalHost.Timers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DevZone.LocalHost.Hosting;

/// <summary>Puts the host together around the app's own services.</summary>
internal static class LocalHostBuilder
{
    /// <summary>After its token has fired, running work has this long until the host is gone.</summary>
    private static readonly TimeSpan LastMoments = TimeSpan.FromSeconds(1.5);

    /// <summary>One line a request is enough: the one that the function's execution leaves.</summary>
    private static readonly KeyValuePair<string, string?>[] QuietLevels =
    [
        new("Logging:LogLevel:Microsoft.AspNetCore", "Warning"),
        new("Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning"),
        new("Logging:LogLevel:Azure.Core", "Warning"),
    ];

    public static WebApplicationBuilder Create(LocalHostOptions options)
    {
        var settings = LocalSettings.Load(options.ContentRoot);
        if (options.OwnsProcess)
        {
            LocalSettings.Export(settings);
        }

        var web = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = options.Args,
                ContentRootPath = options.ContentRoot,
                EnvironmentName = EnvironmentName(),
            }
        );
        if (!options.OwnsProcess)
        {
            web.Configuration.AddInMemoryCollection(settings);
        }

        web.Configuration.AddInMemoryCollection(options.Settings);
        web.WebHost.UseUrls($"http://127.0.0.1:{options.Port}");
        web.WebHost.UseKestrel(kestrel => kestrel.AddServerHeader = false);
        AddLogging(web, HostJson.Load(options.ContentRoot));
        return web;
    }

    public static IHost Build(
        WebApplicationBuilder web,
        LocalHostOptions options,
        IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware
    )
    {
        AddServices(web.Services, options, FunctionPipeline.Compose(middleware));
        var app = web.Build();
        app.Use(RefuseOthersAsync);
        app.Services.GetRequiredService<AdminApi>().Map(app);
        app.MapFallback("{*path}", app.Services.GetRequiredService<HttpDispatcher>().HandleAsync);
        app.Lifetime.ApplicationStarted.Register(() =>
            StartBanner.Write(
                options.Output,
                app,
                app.Services.GetRequiredService<FunctionCatalog>(),
                app.Services.GetRequiredService<RouteTable>()
            )
        );
        return app;
    }

    private static void AddServices(IServiceCollection services, LocalHostOptions options, FunctionPipeline pipeline)
    {
        services.AddMvcCore();
        services.AddSingleton(options);
        services.AddSingleton(pipeline);
        services.AddSingleton(HostJson.Load(options.ContentRoot));
        services.AddSingleton(provider => new FunctionCatalog(options.FunctionTypes, provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(provider =>
            RouteTable.Create(
                provider.GetRequiredService<FunctionCatalog>().All,
                provider.GetRequiredService<HostJson>().RoutePrefix,
                provider.GetRequiredService<IInlineConstraintResolver>()
            )
        );
        services.AddSingleton<RunningWork>();
        services.AddSingleton<FunctionExecutor>();
        services.AddSingleton<FunctionKeys>();
        services.AddSingleton<HttpDispatcher>();
        services.AddSingleton<AdminApi>();
        services.AddSingleton<ManualTriggers>();
        services.AddSingleton<HostErrors>();
        services.AddSingleton<HostIdentity>();
        services.AddSingleton<StorageConnections>();
        services.AddSingleton<TimerStatusStore>();
        services.AddHostedService<AzuriteService>();
        services.AddHostedService<ListenerService>();
        // The server and the listeners drain side by side, within one time.
        services.Configure<HostOptions>(host =>
        {
            host.ServicesStopConcurrently = true;
            host.ShutdownTimeout = options.DrainTime + LastMoments;
        });
    }

    private static void AddLogging(WebApplicationBuilder web, HostJson hostJson)
    {
        // The weakest of all sources, so that a setting can raise a level for one run.
        var levels = hostJson.LogLevels.Select(level => KeyValuePair.Create($"Logging:LogLevel:{level.Key}", level.Value));
        web.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = levels });
        web.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = QuietLevels });
        web.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss.fff ";
            console.UseUtcTimestamp = true;
        });
    }

    private static Task RefuseOthersAsync(HttpContext context, RequestDelegate next)
    {
        if (LoopbackGuard.IsLocal(context.Request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("LocalHost serves this machine only: the Host or the Origin of the request is another one.\n");
    }

    /// <remarks>Development locally, as under Core Tools, unless the environment says otherwise.</remarks>
    private static string EnvironmentName() =>
        Environment.GetEnvironmentVariable("AZURE_FUNCTIONS_ENVIRONMENT")
        ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
        ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? Environments.Development;
}
