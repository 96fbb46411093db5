namespace Umbraco.Optimizely.Api;

/// <summary>An account.</summary>
public sealed record AccountSummary
{
    /// <summary>Its id.</summary>
    public long? Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }
}
