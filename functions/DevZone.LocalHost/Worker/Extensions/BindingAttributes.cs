namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>What every binding attribute derives from.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class BindingAttribute : Attribute;

/// <summary>Marks the parameter whose event starts a function.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class TriggerBindingAttribute : BindingAttribute;
