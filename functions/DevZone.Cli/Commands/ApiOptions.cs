using System.CommandLine;
using DevZone.Cli.Api;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Commands;

/// <summary>The options of each command that talks to the functions.</summary>
internal sealed class ApiOptions
{
    /// <summary>Where the functions answer when nothing else is said: the port of Core Tools.</summary>
    public const string DefaultAddress = "http://localhost:7071";

    private readonly Option<string> _address = new("--to")
    {
        Description = Say(
            $"Where the functions answer; DEVZONE_ADDRESS, else {DefaultAddress}",
            $"函数的地址；否则取 DEVZONE_ADDRESS，再否则 {DefaultAddress}"
        ),
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("DEVZONE_ADDRESS") ?? DefaultAddress,
    };

    private readonly Option<string?> _key = new("--key")
    {
        Description = Say("Function key, where the host asks for one; else DEVZONE_KEY", "宿主要求时的函数密钥；否则取 DEVZONE_KEY"),
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("DEVZONE_KEY"),
    };

    /// <summary>Adds the options to a command.</summary>
    public static ApiOptions AddTo(Command command)
    {
        var options = new ApiOptions();
        command.Add(options._address);
        command.Add(options._key);
        return options;
    }

    /// <summary>The address, as it was said.</summary>
    public string AddressOf(ParseResult parsed) => parsed.GetRequiredValue(_address);

    /// <summary>A client for what was said on the command line.</summary>
    public ApiClient Connect(ParseResult parsed)
    {
        var said = AddressOf(parsed);
        return Uri.TryCreate(said, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? new ApiClient(address, parsed.GetValue(_key))
            : throw new CliException(Say($"'{said}' is no http address.", $"“{said}”不是 http 地址。"));
    }
}
