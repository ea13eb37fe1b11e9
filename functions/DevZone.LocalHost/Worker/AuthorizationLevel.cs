namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which key the caller of an HTTP function needs.</summary>
public enum AuthorizationLevel
{
    /// <summary>None.</summary>
    Anonymous = 0,

    /// <summary>A user's token; the host treats it as none.</summary>
    User = 1,

    /// <summary>A function key or the master key.</summary>
    Function = 2,

    /// <summary>A system key or the master key.</summary>
    System = 3,

    /// <summary>The master key.</summary>
    Admin = 4,
}
