using DevZone.Archive.Deliveries;
using DevZone.Archive.Identity;
using DevZone.Delivery.Tests.Support;
using DevZone.Testing;

namespace DevZone.Delivery.Tests;

public sealed class DigestDeliveryTests(AzuriteFixture azurite)
{
    private static readonly IsoWeek LastWeek = new(2026, 10);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DeliverDue_SendsTheLastWeekOnceToEach_HoweverOftenTheTimerFires()
    {
        await using var archive = await DeliveringArchive.CreateAsync(azurite);
        var (first, second) = (new RecordingRecipient("a"), new RecordingRecipient("b"));

        Assert.Equal(2, await archive.DeliveryTo(first, second).DeliverDueAsync(Cancel));
        archive.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal(0, await archive.DeliveryTo(first, second).DeliverDueAsync(Cancel));

        Assert.Equal((1, 1), (first.Sent, second.Sent));
    }

    [Fact]
    public async Task DeliverDue_SendsOnce_WhenThreeInstancesFireTogether()
    {
        await using var archive = await DeliveringArchive.CreateAsync(azurite);
        await using var second = archive.Another();
        await using var third = archive.Another();
        RecordingRecipient[] recipients = [.. Enumerable.Range(0, 5).Select(number => new RecordingRecipient($"r{number}"))];

        DeliveringArchive[] instances = [archive, second, third];
        var delivered = await Task.WhenAll(instances.Select(instance => instance.DeliveryTo(recipients).DeliverDueAsync(Cancel)));

        Assert.Equal(5, delivered.Sum());
        Assert.All(recipients, recipient => Assert.Equal(1, recipient.Sent));
    }

    [Fact]
    public async Task DeliverDue_DoesNotAskTheStorage_WhereNobodyIsToHaveIt()
    {
        await using var archive = await DeliveringArchive.CreateAsync(azurite);

        Assert.Equal(0, await archive.DeliveryTo().DeliverDueAsync(Cancel));
    }

    [Fact]
    public async Task DeliverDue_TriesAgainAfterPauses_AndGivesUp()
    {
        await using var archive = await DeliveringArchive.CreateAsync(azurite);
        var recipient = new RecordingRecipient("a") { Failure = new DeliveryFailedException("no") };
        var delivery = archive.DeliveryTo(recipient);

        await delivery.DeliverDueAsync(Cancel);
        archive.Clock.Advance(TimeSpan.FromMinutes(9));
        await delivery.DeliverDueAsync(Cancel);
        Assert.Equal(1, recipient.Sent);
        archive.Clock.Advance(TimeSpan.FromMinutes(1));
        await delivery.DeliverDueAsync(Cancel);
        Assert.Equal(2, recipient.Sent);
        for (var quarter = 0; quarter < 6 * 24 * 4; quarter++)
        {
            archive.Clock.Advance(TimeSpan.FromMinutes(15));
            await delivery.DeliverDueAsync(Cancel);
        }

        Assert.Equal(DeliveryRules.MostAttempts, recipient.Sent);
    }

    [Fact]
    public async Task DeliverDue_LeavesAClaimAlone_WhoseMailMayHaveArrived()
    {
        await using var archive = await DeliveringArchive.CreateAsync(azurite);
        var recipient = new RecordingRecipient("a") { Failure = new DeliveryUncertainException("broke off") };
        await archive.DeliveryTo(recipient).DeliverDueAsync(Cancel);

        recipient.Failure = null;
        archive.Clock.Advance(TimeSpan.FromDays(1));
        await archive.DeliveryTo(recipient).DeliverDueAsync(Cancel);

        Assert.Equal(1, recipient.Sent);
        Assert.Equal(DeliveryState.Claimed, (await archive.Deliveries.OfWeekAsync(LastWeek, Cancel))[recipient.Key].State);
    }

    [Fact]
    public async Task DeliverDue_TakesAClaimUpAgain_WhereTheReceiverKnowsRepetitions()
    {
        await using var archive = await DeliveringArchive.CreateAsync(azurite);
        var recipient = new RecordingRecipient("a", TimeSpan.FromMinutes(10)) { Failure = new InvalidOperationException("a crash") };
        await Assert.ThrowsAsync<InvalidOperationException>(() => archive.DeliveryTo(recipient).DeliverDueAsync(Cancel));

        recipient.Failure = null;
        archive.Clock.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(0, await archive.DeliveryTo(recipient).DeliverDueAsync(Cancel));
        archive.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await archive.DeliveryTo(recipient).DeliverDueAsync(Cancel));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task DeliverDue_SendsAChangedDigestAgain_OnlyWhereASettingSaysSo(bool resend, int expected)
    {
        await using var archive = await DeliveringArchive.CreateAsync(azurite);
        var recipient = new RecordingRecipient("a");
        var delivery = archive.DeliveryTo(new DeliveryRules(resend), recipient);
        await delivery.DeliverDueAsync(Cancel);

        await archive.IngestAsync("2026-03-06.txt", "青陵", "青岭");
        archive.Clock.Advance(TimeSpan.FromDays(7));
        await archive.CompileDueAsync();
        await delivery.DeliverDueAsync(Cancel);
        await delivery.DeliverDueAsync(Cancel);

        var records = await archive.Deliveries.OfWeekAsync(LastWeek, Cancel);
        Assert.Equal((1, DeliveryState.Sent), (records.Count, records[recipient.Key].State));
        // The week after has a digest too, which says that no issue came.
        Assert.Equal(expected + 1, recipient.Sent);
        Assert.Equal(resend, recipient.Again);
    }

    [Fact]
    public async Task DeliverDue_CompilesBeforeItSends_WhatCameSince()
    {
        await using var archive = await DeliveringArchive.CreateAsync(azurite);
        await archive.CompileDueAsync();
        await archive.IngestAsync("2026-03-06.txt", "青陵", "青岭");
        var recipient = new RecordingRecipient("a");
        var rules = new DeliveryRules(ResendWhenChanged: true);
        await archive.DeliveryTo(rules, recipient).DeliverDueAsync(Cancel);

        await archive.CompileDueAsync();
        await archive.DeliveryTo(rules, recipient).DeliverDueAsync(Cancel);

        Assert.Equal(1, recipient.Sent);
    }

    [Fact]
    public void Key_TellsNoAddress()
    {
        var recipient = new RecordingRecipient("somebody@zones.example");
        Assert.DoesNotContain("somebody", recipient.Key);
        Assert.NotEqual(recipient.Key, new RecordingRecipient("somebody.else@zones.example").Key);
    }
}
