using DevZone.Archive.Uploads;

namespace DevZone.Functions.Api.Views;

/// <summary>Uploads that were handed to be read.</summary>
/// <param name="Value">Each with its state.</param>
internal sealed record AnnouncedUploads(IReadOnlyList<Upload> Value);
