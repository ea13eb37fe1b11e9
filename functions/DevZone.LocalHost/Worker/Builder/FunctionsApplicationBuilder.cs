using DevZone.LocalHost.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Builds a function app that LocalHost runs.</summary>
public class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
{
    private readonly WebApplicationBuilder web;
    private readonly LocalHostOptions options;
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware = [];
    private bool built;

    internal FunctionsApplicationBuilder(string[] args)
        : this(LocalHostOptions.ForProcess(args)) { }

    internal FunctionsApplicationBuilder(LocalHostOptions options)
    {
        this.options = options;
        web = LocalHostBuilder.Create(options);
    }

    /// <inheritdoc/>
    public IDictionary<object, object> Properties => ((IHostApplicationBuilder)web).Properties;

    /// <summary>Settings of local.settings.json, the environment, appsettings.json and the command line.</summary>
    public ConfigurationManager Configuration => web.Configuration;

    IConfigurationManager IHostApplicationBuilder.Configuration => Configuration;

    /// <inheritdoc/>
    public IHostEnvironment Environment => web.Environment;

    /// <inheritdoc/>
    public ILoggingBuilder Logging => web.Logging;

    /// <inheritdoc/>
    public IMetricsBuilder Metrics => web.Metrics;

    /// <inheritdoc cref="IHostApplicationBuilder.Services"/>
    public IServiceCollection Services => web.Services;

    /// <inheritdoc/>
    public void ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory,
        Action<TContainerBuilder>? configure = null
    )
        where TContainerBuilder : notnull => ((IHostApplicationBuilder)web).ConfigureContainer(factory, configure);

    /// <inheritdoc/>
    public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware)
    {
        ThrowIfBuilt();
        this.middleware.Add(middleware);
        return this;
    }

    /// <summary>The host, ready to run. Can be called once.</summary>
    public IHost Build()
    {
        ThrowIfBuilt();
        built = true;
        return LocalHostBuilder.Build(web, options, middleware);
    }

    private void ThrowIfBuilt()
    {
        if (built)
        {
            throw new InvalidOperationException("The application has already been built.");
        }
    }
}
