using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DevZone.Azurite;
using DevZone.Cli.Api;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Doctor;

/// <summary>Looks at the functions, their storage, the key and the clocks.</summary>
internal static class ServiceChecks
{
    /// <summary>Azure Storage refuses requests whose time is further off than a quarter of an hour.</summary>
    private static readonly TimeSpan WorryingSkew = TimeSpan.FromMinutes(5);

    /// <param name="client">The functions.</param>
    /// <param name="address">Where they should answer, as the person said it.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    public static async Task<IReadOnlyList<Finding>> RunAsync(ApiClient client, string address, CancellationToken cancellationToken)
    {
        var asked = DateTimeOffset.UtcNow;
        using var answer = await client.TryGetAsync("api/health/ready", cancellationToken);
        if (answer is null || answer.StatusCode == HttpStatusCode.NotFound)
        {
            return
            [
                new Finding(
                    "functions",
                    FindingState.Optional,
                    Say($"nothing at {address}", $"{address} 没有应答"),
                    Say(
                        "Start them with 'dotnet run --project functions/DevZone.Functions', or try 'devzone demo'.",
                        "用 dotnet run --project functions/DevZone.Functions 启动，或试试 devzone demo。"
                    )
                ),
                await EmulatorAsync(cancellationToken),
            ];
        }

        return
        [
            new Finding("functions", FindingState.Good, Say($"answer at {address}", $"在 {address} 应答")),
            .. await ArchiveAsync(answer, cancellationToken),
            await KeyAsync(client, cancellationToken),
            Clock(answer.Headers.Date, asked),
        ];
    }

    private static async Task<Finding> EmulatorAsync(CancellationToken cancellationToken)
    {
        var address = $"127.0.0.1:{AzuriteOptions.DefaultPorts.Blob}";
        return await AzuriteConnection.AnswersOnDefaultPortsAsync(cancellationToken)
            ? new Finding("storage", FindingState.Good, Say($"Azurite answers at {address}", $"Azurite 在 {address} 应答"))
            : new Finding(
                "storage",
                FindingState.Optional,
                Say($"nothing at {address}", $"{address} 没有应答"),
                Say("The functions start Azurite by themselves.", "函数会自行启动 Azurite。")
            );
    }

    /// <summary>The storage, and a finding for each alarm of the readiness route.</summary>
    private static async Task<IReadOnlyList<Finding>> ArchiveAsync(HttpResponseMessage ready, CancellationToken cancellationToken)
    {
        if (!ready.IsSuccessStatusCode)
        {
            return
            [
                new Finding(
                    "storage",
                    FindingState.Missing,
                    Say($"the functions do not reach it ({(int)ready.StatusCode})", $"函数连不上存储（{(int)ready.StatusCode}）"),
                    Say(
                        "Look at AzureWebJobsStorage, at the identity's roles (docs/operations.md), and whether Azurite runs.",
                        "请检查 AzureWebJobsStorage、身份的角色（docs/operations.md），以及 Azurite 是否在运行。"
                    )
                ),
            ];
        }

        var status = await ready.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        var poison = status.TryGetProperty("poisonMessages", out var messages) && messages.TryGetInt64(out var count) ? count : 0;
        var storage =
            poison > 0
                ? new Finding(
                    "storage",
                    FindingState.Optional,
                    Say($"answers; {poison} messages were given up on", $"有应答；有 {poison} 条消息已被放弃"),
                    Say("docs/operations.md says what becomes of them.", "它们的去向见 docs/operations.md。")
                )
                : new Finding("storage", FindingState.Good, Say("answers to the functions", "函数可以访问"));
        var alarms = status.TryGetProperty("alarms", out var names) ? names.EnumerateArray().Select(name => name.GetString() ?? "") : [];
        return [storage, .. alarms.Select(Alarm)];
    }

    /// <summary>An alarm of the readiness route, which goes by the name of its entry in the runbook.</summary>
    private static Finding Alarm(string name) =>
        new(
            name,
            FindingState.Missing,
            name switch
            {
                "uploads-not-listed" => Say("the container of uploads is not listed", "上传容器未能列出"),
                "digest-late" => Say("the last week has no digest yet", "上周的摘要尚未编成"),
                "delivery-failed" => Say("a recipient did not get the digest", "有收件人未收到摘要"),
                _ => Say("needs somebody to look", "需要查看"),
            },
            Say(
                $"See '{name}' in docs/operations.md, and GET /api/health/ready.",
                $"见 docs/operations.md 的 {name}，以及 GET /api/health/ready。"
            )
        );

    /// <summary>Asks for what only a key may ask for, in a way that does nothing: the digest of a week that no paper can have.</summary>
    private static async Task<Finding> KeyAsync(ApiClient client, CancellationToken cancellationToken)
    {
        using var answer = await client.TryPostAsync("api/summaries/0001-W01", cancellationToken);
        return answer?.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
            ? new Finding(
                "key",
                FindingState.Missing,
                client.HasKey ? Say("the functions refuse it", "函数不接受这个密钥") : Say("the functions want one", "函数要求密钥"),
                Say(
                    "Pass a function key with --key or in DEVZONE_KEY; reading works without.",
                    "用 --key 或 DEVZONE_KEY 给出函数密钥；只读取则不需要。"
                )
            )
            : new Finding(
                "key",
                FindingState.Good,
                client.HasKey ? Say("accepted, or not asked for", "已接受，或不要求") : Say("none is asked for", "不要求密钥")
            );
    }

    private static Finding Clock(DateTimeOffset? theirs, DateTimeOffset asked)
    {
        if (theirs is null)
        {
            return new Finding("clock", FindingState.Optional, Say("the functions do not tell the time", "函数没有给出时间"));
        }

        var skew = (theirs.Value - asked).Duration();
        return skew < WorryingSkew
            ? new Finding(
                "clock",
                FindingState.Good,
                Say($"within {skew.TotalSeconds:0} s of the functions'", $"与函数相差不到 {skew.TotalSeconds:0} 秒")
            )
            : new Finding(
                "clock",
                FindingState.Missing,
                Say($"{skew.TotalMinutes:0} minutes off the functions'", $"与函数相差 {skew.TotalMinutes:0} 分钟"),
                Say(
                    "Set this machine's clock (timedatectl set-ntp true): storage refuses requests from another time.",
                    "请校准本机时钟（timedatectl set-ntp true）：存储会拒绝时间不符的请求。"
                )
            );
    }
}
