using DevZone.LocalHost.Http;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Turns HTTP functions into ASP.NET Core ones.</summary>
public static class FunctionsApplicationBuilderAspNetCoreExtensions
{
    /// <summary>
    /// Lets HTTP functions take an HttpRequest and return an IResult or IActionResult. The result is written at this place of the
    /// pipeline, so middleware that wants to change it is added after this call.
    /// </summary>
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)
    {
        builder.Use(HttpResultWriter.Middleware);
        return builder;
    }
}
