namespace DevZone.Cli.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">What.</param>
/// <param name="State">Whether it is there.</param>
/// <param name="Found">What was found: a version, a path, an address.</param>
/// <param name="Advice">What to do where it is not there.</param>
internal sealed record Finding(string Name, FindingState State, string Found, string Advice = "");

/// <summary>What a finding means.</summary>
internal enum FindingState
{
    /// <summary>It is there.</summary>
    Good,

    /// <summary>It is not there, and only something optional needs it.</summary>
    Optional,

    /// <summary>It is not there or wrong, and something that is asked of it does not work.</summary>
    Missing,
}
