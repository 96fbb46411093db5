namespace Umbraco.Optimizely.Results;

/// <summary>How long answers are kept.</summary>
/// <param name="Lifetime">Between two calls for the same key.</param>
/// <param name="Refresh">Between two calls when somebody asks for new figures.</param>
/// <param name="Failure">After a failure, unless Optimizely asks for longer (but never longer than the lifetime).</param>
internal sealed record UpstreamCacheTimes(TimeSpan Lifetime, TimeSpan Refresh, TimeSpan Failure)
{
    /// <summary>Figures: Optimizely allows few calls for them and computes them every few minutes.</summary>
    public static UpstreamCacheTimes Results { get; } =
        new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5));

    /// <summary>Whether a test runs.</summary>
    public static UpstreamCacheTimes Status { get; } =
        new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3));
}
