using Umbraco.Optimizely.Experiments.Status;

namespace Umbraco.Optimizely.Experiments.Actions;

/// <summary>What an editor saw of a test when deciding on it; null members are not compared.</summary>
/// <param name="Revision">The revision of its content.</param>
/// <param name="Status">Its state: see <see cref="StatusNames"/>.</param>
internal sealed record SeenTest(int? Revision, string? Status)
{
    /// <summary>Somebody who has looked at it just now.</summary>
    public static readonly SeenTest Now = new(null, null);

    /// <summary>The package, for a test that replaces one that ran: to refuse now would leave neither.</summary>
    public static readonly SeenTest Replacing = new(null, null) { StartAnyway = true };

    /// <summary>The editor has been told that it would show nothing, and starts it all the same.</summary>
    public bool StartAnyway { get; init; }

    /// <summary>True when a test that runs was seen in another state.</summary>
    public bool MissedStart(bool isRunning) => isRunning && Status is not (null or StatusNames.Running);
}
