namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Where a function app begins.</summary>
public class FunctionsApplication
{
    /// <summary>A builder with configuration, logging and services set up.</summary>
    /// <param name="args">The command line.</param>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(args);
}
