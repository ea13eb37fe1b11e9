using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace DevZone.LocalHost.Functions;

/// <summary>A function as its class declares it.</summary>
/// <param name="Name">The name its attribute gives.</param>
/// <param name="Method">The method that runs.</param>
/// <param name="TriggerParameter">The parameter that carries the trigger's attribute.</param>
/// <param name="Trigger">The trigger's attribute.</param>
internal sealed record FunctionDescriptor(string Name, MethodInfo Method, ParameterInfo TriggerParameter, TriggerBindingAttribute Trigger)
{
    public string EntryPoint => $"{Method.DeclaringType!.FullName}.{Method.Name}";

    /// <summary>How host and logs call the trigger's kind, for instance <c>blobTrigger</c>.</summary>
    public string TriggerKind =>
        Trigger switch
        {
            HttpTriggerAttribute => "httpTrigger",
            BlobTriggerAttribute => "blobTrigger",
            QueueTriggerAttribute => "queueTrigger",
            TimerTriggerAttribute => "timerTrigger",
            _ => Trigger.GetType().Name,
        };

    /// <summary>The setting that switches one function off: <c>AzureWebJobs.NAME.Disabled</c>.</summary>
    public string DisabledSetting => $"AzureWebJobs.{Name}.Disabled";
}
