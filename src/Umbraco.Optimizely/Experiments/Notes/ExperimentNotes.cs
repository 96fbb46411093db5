using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Winner;

namespace Umbraco.Optimizely.Experiments.Notes;

/// <summary>What a record remembers of its document's fate and of what was done about it. Kept as one column.</summary>
internal sealed record ExperimentNotes
{
    private readonly IReadOnlyList<WeightChange>? _weights;

    /// <summary>Addresses that the document had before: they go on counting.</summary>
    public IReadOnlyList<string> EarlierUrls { get; init; } = [];

    /// <summary>True when Optimizely may not know the record's addresses yet.</summary>
    public bool PagesUncertain { get; init; }

    /// <summary>Why Optimizely does not know the addresses; null before the first failure.</summary>
    public OptimizelyFailure? PagesFailure { get; init; }

    /// <summary>When and by whom the document was last found at another address; null while it never was.</summary>
    public Moment? Moved { get; init; }

    /// <summary>Why the test cannot count, and what was done about it; null while it can.</summary>
    public FollowingNotice? Notice { get; init; }

    /// <summary>A published headline that differs from the record's; null while it does not.</summary>
    public ChangedHeadline? ChangedHeadline { get; init; }

    /// <summary>A replacement of this test that was begun and is not finished.</summary>
    public StartOverPlan? StartOver { get; init; }

    /// <summary>The headline that ends or ended the test; null while none was chosen.</summary>
    public WinnerPlan? Winner { get; init; }

    /// <summary>What stopped the creation: a call that failed so; null when none did, or when an answer did not tell what was made.</summary>
    public OptimizelyFailure? CreationFailure { get; init; }

    /// <summary>What Optimizely said when it stopped the creation.</summary>
    public string? CreationProblem { get; init; }

    /// <summary>Shares of the visitors since the start, oldest first; empty for a test that was started before they were noted.</summary>
    /// <remarks>Notes of an earlier version do not have it, and are read as null.</remarks>
    public IReadOnlyList<WeightChange> Weights { get => _weights ?? []; init => _weights = value; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];
}
