namespace Umbraco.Optimizely.Api;

/// <summary>Body of <see cref="IAudiencesClient.UpdateAsync" />: what is null stays as it is.</summary>
public sealed record AudienceUpdate
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its description.</summary>
    public string? Description { get; init; }

    /// <summary>JSON in a string: who belongs to it.</summary>
    public string? Conditions { get; init; }

    /// <summary>Whether it is put away.</summary>
    public bool? Archived { get; init; }
}
