namespace Umbraco.Optimizely.Api;

/// <summary>Name and address of a person.</summary>
public sealed record UserProfile
{
    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>First name.</summary>
    public string? FirstName { get; init; }

    /// <summary>Last name.</summary>
    public string? LastName { get; init; }
}
