namespace Umbraco.Optimizely.Api;

/// <summary>Body of <see cref="IExperimentsClient.CreateAsync" />.</summary>
public sealed record ExperimentCreate
{
    /// <summary>The project it belongs to.</summary>
    public required long ProjectId { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary><c>a/b</c> by default.</summary>
    public string Type { get; init; } = "a/b";

    /// <summary>Its description.</summary>
    public string? Description { get; init; }

    /// <summary><c>everyone</c>, or JSON in a string such as <c>["or",{"audience_id":1}]</c>.</summary>
    public string? AudienceConditions { get; init; }

    /// <summary>Pages it runs on; not together with URL targeting.</summary>
    public IReadOnlyList<long>? PageIds { get; init; }

    /// <summary>Where it runs when it has no pages.</summary>
    public UrlTargeting? UrlTargeting { get; init; }

    /// <summary>Basis points of visitors left out.</summary>
    public int? Holdback { get; init; }

    /// <summary>Basis points of visitors taken in.</summary>
    public int? TrafficAllocation { get; init; }

    /// <summary>What is measured; the first is the primary one.</summary>
    public IReadOnlyList<ExperimentMetric>? Metrics { get; init; }

    /// <summary>Code shared by all variations.</summary>
    public IReadOnlyList<ExperimentChange>? Changes { get; init; }

    /// <summary>When it starts and stops by itself.</summary>
    public ExperimentSchedule? Schedule { get; init; }

    /// <summary>At least two; their weights add up to 10000.</summary>
    public required IReadOnlyList<ExperimentVariation> Variations { get; init; }
}
