namespace DevZone.LocalHost.Hosting;

/// <summary>Keeps LocalHost from running where Azure Functions does: it has no keys by default and is no server for others.</summary>
internal static class DeploymentGuard
{
    private static readonly string[] RealHostVariables =
    [
        "WEBSITE_INSTANCE_ID",
        "WEBSITE_SITE_NAME",
        "WEBSITE_POD_NAME",
        "FUNCTIONS_APPLICATION_DIRECTORY",
        "FUNCTIONS_WORKER_DIRECTORY",
    ];

    private static readonly string[] RealHostArguments = ["--functions-uri", "--functions-worker-id"];

    /// <exception cref="InvalidOperationException">The real host started this process.</exception>
    public static void Check(IEnumerable<string> args, Func<string, string?> variable)
    {
        var sign =
            RealHostVariables.FirstOrDefault(name => !string.IsNullOrEmpty(variable(name)))
            ?? args.FirstOrDefault(argument => RealHostArguments.Contains(argument.Split('=')[0], StringComparer.OrdinalIgnoreCase));
        if (sign is not null)
        {
            throw new InvalidOperationException(
                $"This build runs under LocalHost, on one machine only, but {sign} says that the Functions host started it. "
                    + "Build with FunctionsHost=azure (dotnet publish does so by itself)."
            );
        }
    }
}
