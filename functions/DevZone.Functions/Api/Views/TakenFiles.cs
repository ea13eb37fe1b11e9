using DevZone.Archive.Uploads;

namespace DevZone.Functions.Api.Views;

/// <summary>What became of the files of an upload request.</summary>
/// <param name="Value">The files that were taken, in their order, each with its state.</param>
/// <param name="Refused">The files that were not; absent where all were taken.</param>
internal sealed record TakenFiles(IReadOnlyList<Upload> Value, IReadOnlyList<RefusedFile>? Refused);

/// <summary>A file that was not taken.</summary>
/// <param name="Name">The name it came with; absent where it has none or the request broke off.</param>
/// <param name="Code">Why, for programs.</param>
/// <param name="Reason">Why, in words.</param>
internal sealed record RefusedFile(string? Name, string Code, string Reason);
