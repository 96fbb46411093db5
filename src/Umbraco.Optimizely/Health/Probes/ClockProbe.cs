using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Health.Clock;
using Umbraco.Optimizely.Texts;

namespace Umbraco.Optimizely.Health.Probes;

/// <summary>Tokens and leases live by the clock: one that is wrong refreshes them too late.</summary>
internal sealed class ClockProbe(ConnectionService connections, ClockSkew skew) : IHealthProbe
{
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(1);

    public async Task<HealthFinding> RunAsync(CancellationToken cancellationToken)
    {
        // Optimizely is asked by this at most once a minute, and its answer has the time.
        await connections.GetAsync(refresh: false, cancellationToken);
        return skew.Ahead switch
        {
            null => new HealthFinding(HealthLevel.Info, HealthSentences.ClockUnknown),
            { } ahead when ahead.Duration() <= Most => new HealthFinding(HealthLevel.Success, HealthSentences.ClockGood),
            { } ahead => new HealthFinding(
                HealthLevel.Warning,
                Sentence.Fill(ahead > TimeSpan.Zero ? HealthSentences.ClockAhead : HealthSentences.ClockBehind, Math.Round(ahead.Duration().TotalSeconds)),
                HealthSentences.ClockAdvice),
        };
    }
}
