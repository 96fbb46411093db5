namespace Umbraco.Optimizely.Api;

/// <summary>The account a token works for.</summary>
public sealed record CurrentAccount
{
    /// <summary>Its id.</summary>
    public long? Id { get; init; }
}
