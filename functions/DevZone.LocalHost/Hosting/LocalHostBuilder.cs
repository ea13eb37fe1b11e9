using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Hosting;

namespace DevZone.LocalHost.Hosting;

/// <summary>Puts the host together around the app's own services.</summary>
internal static class LocalHostBuilder
{
    public static WebApplicationBuilder Create(LocalHostOptions options) =>
        WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = options.Args,
                ContentRootPath = options.ContentRoot,
                EnvironmentName = Environments.Development,
            }
        );

    public static IHost Build(
        WebApplicationBuilder web,
        LocalHostOptions options,
        IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware
    )
    {
        var app = web.Build();
        return app;
    }
}
