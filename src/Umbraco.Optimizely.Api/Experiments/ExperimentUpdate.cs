namespace Umbraco.Optimizely.Api;

/// <summary>Body of <see cref="IExperimentsClient.UpdateAsync" />: what is null stays as it is, a list replaces the whole list.</summary>
public sealed record ExperimentUpdate
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

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

    /// <summary>All variations that stay, with their ids, and new ones without.</summary>
    public IReadOnlyList<ExperimentVariation>? Variations { get; init; }
}
