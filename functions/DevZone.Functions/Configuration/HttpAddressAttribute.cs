using System.ComponentModel.DataAnnotations;

namespace DevZone.Functions.Configuration;

/// <summary>A whole address, such as <c>https://zones.example</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class HttpAddressAttribute : ValidationAttribute
{
    public HttpAddressAttribute()
        : base("{0} is no address; it must begin with https:// or http://.") { }

    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is null or Uri { IsAbsoluteUri: true, Scheme: "https" or "http", Host.Length: > 0 };
}
