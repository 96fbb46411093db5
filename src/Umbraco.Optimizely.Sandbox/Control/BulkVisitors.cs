namespace Umbraco.Optimizely.Sandbox.Control;

/// <summary>Visitors to create in one call for a running experiment.</summary>
public sealed record BulkVisitors
{
    /// <summary>The running experiment.</summary>
    public required long ExperimentId { get; init; }

    /// <summary>Number of visitors, shared out exactly by the weights of the variations.</summary>
    public required int Visitors { get; init; }

    /// <summary>Share of the visitors of each variation id that convert, 0 to 1; 0 for a variation that is not listed.</summary>
    public IReadOnlyDictionary<string, double> Rates { get; init; } = new Dictionary<string, double>();

    /// <summary>The event or page that converts; the primary metric's by default.</summary>
    public long? MetricEventId { get; init; }

    /// <summary>Revenue of each conversion in hundredths of the currency; none by default.</summary>
    public long? Revenue { get; init; }

    /// <summary>Spreads the visitors evenly over this many seconds before now, not before the start of the experiment; 0 by default.</summary>
    public int SpreadSeconds { get; init; }
}
