using System.CommandLine;
using Azure.Identity;
using DevZone.Archive.Storage;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Backup;

/// <summary>The option of commands that go to the storage itself, past the functions.</summary>
internal sealed class StorageOption
{
    private const string Setting = "AzureWebJobsStorage";

    private readonly Option<string?> _storage = new("--storage")
    {
        Description = Say(
            $"The archive's storage: a connection string, or https://ACCOUNT.blob.… to go there as who is logged in with az or azd; else {Setting}",
            $"存档所在的存储：连接字符串，或 https://ACCOUNT.blob.…（以 az 或 azd 登录的身份访问）；否则取 {Setting}"
        ),
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(Setting),
    };

    /// <summary>Adds the option to a command.</summary>
    public static StorageOption AddTo(Command command)
    {
        var option = new StorageOption();
        command.Add(option._storage);
        return option;
    }

    /// <summary>The storage that was said.</summary>
    /// <exception cref="CliException">None was, or it cannot be used.</exception>
    public ArchiveStorage Open(ParseResult parsed)
    {
        var said = parsed.GetValue(_storage);
        if (string.IsNullOrWhiteSpace(said))
        {
            throw new CliException(
                Say($"Say with --storage, or in {Setting}, where the archive lies.", $"请用 --storage 或 {Setting} 指明存档所在的存储。")
            );
        }
        if (Uri.TryCreate(said, UriKind.Absolute, out var blobs) && blobs.Scheme is "http" or "https")
        {
            return ArchiveStorage.Connect(blobs, Service(blobs, "queue"), Service(blobs, "table"), new DefaultAzureCredential());
        }
        try
        {
            return ArchiveStorage.Connect(said);
        }
        catch (FormatException error)
        {
            throw new CliException(
                Say(
                    $"'--storage' is neither an address nor a connection string: {error.Message}",
                    $"“--storage”既不是地址也不是连接字符串：{error.Message}"
                ),
                error
            );
        }
    }

    /// <summary>An account's services differ in the second part of their host's name, in every cloud.</summary>
    private static Uri Service(Uri blobs, string service) =>
        blobs.Host.Split('.', 3) is [var account, "blob", var cloud]
            ? new UriBuilder(blobs) { Host = $"{account}.{service}.{cloud}" }.Uri
            : throw new CliException(
                Say(
                    $"{blobs} is not the address of a storage account's blobs (https://ACCOUNT.blob.…).",
                    $"{blobs} 不是存储账户的 Blob 地址（https://ACCOUNT.blob.…）。"
                )
            );
}
