using DevZone.LocalHost.Blobs;

namespace DevZone.LocalHost.Tests.Blobs;

public sealed class BlobPathPatternTests
{
    [Theory]
    [InlineData("issues/{name}", "第17期.pdf", "name=第17期.pdf")]
    [InlineData("issues/{name}", "2025/05/第 17 期 %2F.pdf", "name=2025/05/第 17 期 %2F.pdf")]
    [InlineData("issues/{name}.{ext}", "a.b.pdf", "name=a.b ext=pdf")]
    [InlineData("issues/in/{name}", "in/a", "name=a")]
    [InlineData("issues/in/{name}", "out/a", null)]
    [InlineData("issues/{name}.pdf", "a.txt", null)]
    [InlineData("issues/{name}", "a\nb", "name=a\nb")]
    [InlineData("issues/{year}/{name}", "2025/a/b", "year=2025/a name=b")]
    [InlineData("issues", "anything", "")]
    public void Match_GivesTheParameters(string path, string name, string? expected)
    {
        var pattern = BlobPathPattern.Parse(path);
        var values = pattern.Match(name);
        Assert.Equal("issues", pattern.Container);
        Assert.Equal(expected, values is null ? null : string.Join(' ', values.Select(value => $"{value.Key}={value.Value}")));
    }

    [Theory]
    [InlineData("{container}/{name}")]
    [InlineData("/name")]
    [InlineData("issues/{name")]
    [InlineData("issues/{}")]
    public void Parse_Refuses_WhatTheHostCouldNotPoll(string path) => Assert.Throws<FormatException>(() => BlobPathPattern.Parse(path));
}
