using DevZone.Cli.Api;
using DevZone.Cli.Demo;
using static DevZone.Cli.Output.Speech;

namespace DevZone.Cli.Doctor;

/// <summary>Looks at everything that the project needs on a machine.</summary>
internal static class Examination
{
    private const int LeastNode = 20;

    /// <param name="client">Asks how the functions are.</param>
    /// <param name="address">Where they should answer, as the person said it.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    public static async Task<IReadOnlyList<Finding>> RunAsync(ApiClient client, string address, CancellationToken cancellationToken)
    {
        var tools = await Task.WhenAll(Tools().Select(tool => tool.RunAsync(cancellationToken)));
        return [.. tools.Select(OldNode), AzuritePackage(), .. await ServiceChecks.RunAsync(client, address, cancellationToken)];
    }

    private static ToolCheck[] Tools() =>
        [
            new(
                "dotnet",
                ["--version"],
                FindingState.Missing,
                Say("Install the .NET 10 SDK (https://dot.net).", "请安装 .NET 10 SDK（https://dot.net）。")
            ),
            new("node", ["--version"], FindingState.Missing, NodeAdvice()),
            new("npm", ["--version"], FindingState.Missing, Say("Install npm; it comes with Node.js.", "请安装 npm；它随 Node.js 提供。")),
            new(
                "tesseract",
                ["--list-langs"],
                FindingState.Optional,
                Say(
                    "Only scanned PDFs need it: apt-get install tesseract-ocr tesseract-ocr-chi-sim.",
                    "只有扫描的 PDF 需要：apt-get install tesseract-ocr tesseract-ocr-chi-sim。"
                )
            )
            {
                Wanted = "chi_sim",
            },
            new(
                "pdftoppm",
                ["-v"],
                FindingState.Optional,
                Say("Only scanned PDFs need it: apt-get install poppler-utils.", "只有扫描的 PDF 需要：apt-get install poppler-utils。")
            ),
            new(
                "fc-list",
                [":lang=zh-cn", "family"],
                FindingState.Optional,
                Say(
                    "Without a Chinese font, pages whose fonts are not embedded cannot be shown or recognized: apt-get install fontconfig fonts-noto-cjk.",
                    "没有中文字体时，未嵌入字体的页面无法显示和识别：apt-get install fontconfig fonts-noto-cjk。"
                )
            ),
            new(
                "chromium",
                ["--version"],
                FindingState.Optional,
                Say(
                    "Only the browser tests and the samples' build need it: apt-get install chromium.",
                    "只有浏览器测试和样例的制作需要：apt-get install chromium。"
                )
            ),
        ];

    private static string NodeAdvice() =>
        Say(
            $"Install Node.js {LeastNode} or later (https://nodejs.org).",
            $"请安装 Node.js {LeastNode} 或更新版本（https://nodejs.org）。"
        );

    private static Finding OldNode(Finding finding) =>
        finding is { Name: "node", State: FindingState.Good }
        && Version.TryParse(finding.Found.TrimStart('v'), out var version)
        && version.Major < LeastNode
            ? finding with
            {
                State = FindingState.Missing,
                Advice = NodeAdvice(),
            }
            : finding;

    private static Finding AzuritePackage()
    {
        const string name = "Azurite package";
        if (Checkout.TryFind() is not { } checkout)
        {
            return new Finding(
                name,
                FindingState.Optional,
                Say("no checkout", "不在源码目录"),
                Say("Run devzone from a checkout.", "请在源码目录中运行 devzone。")
            );
        }

        var package = Path.Combine(checkout.Root, "node_modules", "azurite");
        return Directory.Exists(package)
            ? new Finding(name, FindingState.Good, package)
            : new Finding(
                name,
                FindingState.Optional,
                Say("not installed", "未安装"),
                Say("'devzone demo' installs it; or run npm ci.", "devzone demo 会安装它；也可运行 npm ci。")
            );
    }
}
