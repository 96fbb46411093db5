using Umbraco.Optimizely.Experiments.Notes;

namespace Umbraco.Optimizely.Experiments.Http;

/// <summary>Something an editor should know of a test.</summary>
/// <param name="Code">Stable name.</param>
/// <param name="Title">What happened.</param>
/// <param name="Detail">What that means and what to do.</param>
internal sealed record WarningModel(string Code, string Title, string Detail)
{
    /// <summary>Next steps as buttons, the best one first: see <see cref="WarningActions"/>.</summary>
    public IReadOnlyList<string> Actions { get; init; } = [];

    /// <summary>True when nothing is wrong.</summary>
    public bool IsInformation { get; init; }

    /// <summary>True when it is about to become something else: look again soon.</summary>
    public bool IsPending { get; init; }

    public DateTimeOffset? At { get; init; }

    public string? By { get; init; }

    public WarningModel When(Moment? moment) => this with { At = moment?.At, By = moment?.By };
}
