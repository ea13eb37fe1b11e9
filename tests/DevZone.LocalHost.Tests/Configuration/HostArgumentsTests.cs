using DevZone.LocalHost.Configuration;

namespace DevZone.LocalHost.Tests.Configuration;

public sealed class HostArgumentsTests
{
    [Theory]
    [InlineData("", null, 7071, false, "")]
    [InlineData("--port 0", null, 0, false, "")]
    [InlineData("-p 8080 --enableAuth", null, 8080, true, "")]
    [InlineData("--port=8080 --enableAuth=false", null, 8080, false, "")]
    [InlineData("--urls http://127.0.0.1:9000", null, 9000, false, "")]
    [InlineData("--urls=http://localhost:9000;http://[::1]:9001", null, 9000, false, "")]
    [InlineData("", "http://localhost:9002", 9002, false, "")]
    [InlineData("--port 1", "http://localhost:9002", 1, false, "")]
    [InlineData("--enableAuth --LocalHost:X=1 --a b", null, 7071, true, "--LocalHost:X=1 --a b")]
    public void Parse_TakesItsOwnAndPassesOnTheRest(string line, string? urls, int port, bool auth, string rest)
    {
        var arguments = HostArguments.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), urls);
        Assert.Equal((port, auth, rest), (arguments.Port, arguments.EnableAuth, string.Join(' ', arguments.Rest)));
    }

    [Theory]
    [InlineData("--port x", null)]
    [InlineData("--port 65536", null)]
    [InlineData("--port", null)]
    [InlineData("--urls http://0.0.0.0:7071", null)]
    [InlineData("--urls http://example.org", null)]
    [InlineData("--urls https://localhost:7071", null)]
    [InlineData("", "http://+:80")]
    public void Parse_Refuses_WhatIsNoPortOrNotOfThisMachineAlone(string line, string? urls) =>
        Assert.Throws<ArgumentException>(() => HostArguments.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), urls));
}
