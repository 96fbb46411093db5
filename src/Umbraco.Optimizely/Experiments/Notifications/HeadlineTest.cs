namespace Umbraco.Optimizely.Experiments.Notifications;

/// <summary>A headline test as handlers of notifications see it. Immutable.</summary>
public sealed record HeadlineTest
{
    /// <summary>The test's id on this site.</summary>
    public required Guid Id { get; init; }

    /// <summary>Key of the document whose headline is tested.</summary>
    public required Guid DocumentKey { get; init; }

    /// <summary>The culture that is tested; null for a document that does not vary by culture.</summary>
    public string? Culture { get; init; }

    /// <summary>The experiment's name at Optimizely.</summary>
    public required string Name { get; init; }

    /// <summary>The published headline when the test was made.</summary>
    public required string Headline { get; init; }

    /// <summary>The project at Optimizely.</summary>
    public required long ProjectId { get; init; }

    /// <summary>The experiment at Optimizely; null before it exists.</summary>
    public long? ExperimentId { get; init; }
}
