namespace Umbraco.Optimizely.Api;

/// <summary>A group of visitors.</summary>
public sealed record OptimizelyAudience : IRecognizable
{
    /// <summary>Its id.</summary>
    public long? Id { get; init; }

    /// <summary>The project it belongs to.</summary>
    public long? ProjectId { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its description.</summary>
    public string? Description { get; init; }

    /// <summary>JSON in a string: who belongs to it.</summary>
    public string? Conditions { get; init; }

    /// <summary>Whether it is put away.</summary>
    public bool? Archived { get; init; }

    /// <summary>True for an audience of the first version.</summary>
    public bool? IsClassic { get; init; }

    /// <summary>Whether results can be split by it.</summary>
    public bool? Segmentation { get; init; }

    /// <summary>Whether it is made for journeys.</summary>
    public bool? ForJourney { get; init; }

    /// <summary>How many experiments use it.</summary>
    public long? ExperimentCount { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it last changed (UTC).</summary>
    public DateTimeOffset? LastModified { get; init; }

    bool IRecognizable.IsRecognized => Id is not null;
}
