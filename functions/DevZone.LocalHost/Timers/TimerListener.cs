using Azure;
using DevZone.LocalHost.Configuration;
using DevZone.LocalHost.Functions;
using DevZone.LocalHost.Hosting;
using DevZone.LocalHost.Invocation;
using DevZone.LocalHost.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace DevZone.LocalHost.Timers;

/// <summary>
/// Runs one timer function by its schedule. Of several hosts on one storage, the one that holds the timer's blob lease runs it. A run
/// that was missed while no host was there is made up for once, at the start, with IsPastDue.
/// </summary>
internal sealed class TimerListener : IListener
{
    private static readonly TimeSpan LeaseTime = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    private readonly FunctionDescriptor function;
    private readonly TimerTriggerAttribute trigger;
    private readonly TimerSchedule schedule;
    private readonly bool monitored;
    private readonly TimerStatusStore store;
    private readonly StorageConnections storage;
    private readonly HostIdentity identity;
    private readonly FunctionExecutor executor;
    private readonly ILogger<TimerListener> logger;
    private bool started;

    public TimerListener(
        FunctionDescriptor function,
        IConfiguration configuration,
        TimerStatusStore store,
        StorageConnections storage,
        HostIdentity identity,
        FunctionExecutor executor,
        ILogger<TimerListener> logger
    )
    {
        (this.function, this.store, this.storage, this.identity, this.executor, this.logger) = (
            function,
            store,
            storage,
            identity,
            executor,
            logger
        );
        trigger = (TimerTriggerAttribute)function.Trigger;
        schedule = TimerSchedule.Parse(SettingReference.Resolve(trigger.Schedule, configuration));
        monitored = trigger.UseMonitor && !schedule.IsFrequent;
    }

    public FunctionDescriptor Function => function;

    /// <summary>What a timer function gets when it runs out of turn.</summary>
    public static FunctionTrigger Trigger(string reason, TimerInfo info) =>
        new()
        {
            Reason = reason,
            Bind = (type, _) =>
                ValueTask.FromResult<object?>(
                    type == typeof(TimerInfo) ? info
                    : type == typeof(string) ? System.Text.Json.JsonSerializer.Serialize(info)
                    : throw new InvalidOperationException($"A timer trigger binds to TimerInfo, not to {type}.")
                ),
        };

    public async Task RunAsync(CancellationToken stopping)
    {
        var blob = storage.HostContainer.GetBlobClient($"locks/{identity.Id}/Host.Functions.{function.Name}.Listener");
        await HostBlobs.EnsureAsync(blob, stopping);
        while (true)
        {
            await using var lease = await RenewedLease.TryAcquireAsync(blob, LeaseTime, stopping);
            if (lease is null)
            {
                await Task.Delay(LeaseTime / 3, stopping);
                continue;
            }

            using var held = CancellationTokenSource.CreateLinkedTokenSource(stopping, lease.Lost);
            try
            {
                await RunScheduleAsync(held.Token);
            }
            catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
            {
                logger.LogWarning("The lock of timer '{Function}' was lost; another host may run it.", function.Name);
            }
        }
    }

    private async Task RunScheduleAsync(CancellationToken cancellationToken)
    {
        var status = monitored ? await CheckAsync(DateTimeOffset.UtcNow, cancellationToken) : null;
        if (status is not null && DateTime.UtcNow > status.Next)
        {
            await InvokeAsync("IsPastDue", status, isPastDue: true);
        }
        else if (trigger.RunOnStartup && !started)
        {
            await InvokeAsync("RunOnStartup", status, isPastDue: false);
        }

        started = true;
        while (true)
        {
            await DelayUntilAsync(schedule.Next(DateTimeOffset.UtcNow), cancellationToken);
            await InvokeAsync("Timer fired", status, isPastDue: false);
        }
    }

    /// <summary>The kept status, corrected where the schedule has changed since; a new one where there is none.</summary>
    private async Task<ScheduleStatus> CheckAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var status = await store.ReadAsync(function.Name, cancellationToken);
        if (status is null)
        {
            status = new ScheduleStatus { Next = schedule.Next(now).UtcDateTime, LastUpdated = now.UtcDateTime };
            await store.WriteAsync(function.Name, status, cancellationToken);
            return status;
        }

        (status.Last, status.Next, status.LastUpdated) = (Utc(status.Last), Utc(status.Next), Utc(status.LastUpdated));
        var basis = status.Last != default ? status.Last : status.LastUpdated;
        var expected = schedule.Next(basis == default ? now : new DateTimeOffset(basis)).UtcDateTime;
        if (status.Next != expected)
        {
            status.Last = default;
            (status.Next, status.LastUpdated) =
                now.UtcDateTime > expected ? (schedule.Next(now).UtcDateTime, now.UtcDateTime) : (expected, basis);
            await store.WriteAsync(function.Name, status, cancellationToken);
        }

        return status;
    }

    private async Task InvokeAsync(string reason, ScheduleStatus? status, bool isPastDue)
    {
        var invoked = DateTimeOffset.UtcNow;
        try
        {
            var info = new TimerInfo { ScheduleStatus = status, IsPastDue = isPastDue };
            await executor.ExecuteAsync(function, Trigger(reason, info), CancellationToken.None);
        }
        catch (Exception)
        {
            // Logged where it ran. A timer is not tried again; its schedule goes on.
        }

        if (status is not null)
        {
            (status.Last, status.Next, status.LastUpdated) = (invoked.UtcDateTime, schedule.Next(invoked).UtcDateTime, invoked.UtcDateTime);
            try
            {
                // Also while the host stops: a run whose status is not kept would be made up for at the next start.
                await store.WriteAsync(function.Name, status, CancellationToken.None);
            }
            catch (RequestFailedException error)
            {
                logger.LogError(error, "The status of timer '{Function}' could not be kept.", function.Name);
            }
        }
    }

    private static async Task DelayUntilAsync(DateTimeOffset time, CancellationToken cancellationToken)
    {
        while (time - DateTimeOffset.UtcNow is { Ticks: > 0 } left)
        {
            await Task.Delay(left < LongestDelay ? left : LongestDelay, cancellationToken);
        }
    }

    private static DateTime Utc(DateTime time) =>
        time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc);
}
