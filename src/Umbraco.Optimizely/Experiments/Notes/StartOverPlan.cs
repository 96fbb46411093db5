using Umbraco.Optimizely.Experiments.Domain;

namespace Umbraco.Optimizely.Experiments.Notes;

/// <summary>
/// A test that is to replace another one, complete before anything is archived: handlers have agreed, and whoever finishes an
/// interrupted replacement makes the same test.
/// </summary>
internal sealed record StartOverPlan
{
    /// <summary>The request, and by it the record, of the new test.</summary>
    public required Guid RequestId { get; init; }

    public required Guid RecordId { get; init; }

    public required Guid ByKey { get; init; }

    public required Moment Asked { get; init; }

    public required string DocumentName { get; init; }

    public required string Headline { get; init; }

    public required IReadOnlyList<HeadlineVariation> Variations { get; init; }

    /// <summary>The replaced test ran, so the new one is started.</summary>
    public bool Starts { get; init; }
}
