namespace Umbraco.Optimizely.Api;

/// <summary>An experiment.</summary>
public sealed record OptimizelyExperiment : IRecognizable
{
    /// <summary>Its id.</summary>
    public long? Id { get; init; }

    /// <summary>The project it belongs to.</summary>
    public long? ProjectId { get; init; }

    /// <summary>The layer it lives in; needed for decisions sent to the Event API.</summary>
    public long? CampaignId { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary><c>a/b</c>, <c>multivariate</c>, <c>personalization</c>, <c>multiarmed_bandit</c> or <c>feature</c>.</summary>
    public string? Type { get; init; }

    /// <summary>See <see cref="ExperimentStatus" />.</summary>
    public string? Status { get; init; }

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

    /// <summary>Its variations.</summary>
    public IReadOnlyList<ExperimentVariation>? Variations { get; init; }

    /// <summary>How traffic is split, <c>manual</c> for a plain test.</summary>
    public string? AllocationPolicy { get; init; }

    /// <summary>Name used in code.</summary>
    public string? Key { get; init; }

    /// <summary>True for an experiment of the first version.</summary>
    public bool? IsClassic { get; init; }

    /// <summary>When it first started (UTC).</summary>
    public DateTimeOffset? Earliest { get; init; }

    /// <summary>When it last paused (UTC); absent while it runs.</summary>
    public DateTimeOffset? Latest { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it last changed (UTC).</summary>
    public DateTimeOffset? LastModified { get; init; }

    bool IRecognizable.IsRecognized => Id is not null;
}
