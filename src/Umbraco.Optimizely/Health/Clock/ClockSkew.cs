namespace Umbraco.Optimizely.Health.Clock;

/// <summary>How far this server's clock is from Optimizely's, as the last answer told.</summary>
internal sealed class ClockSkew
{
    private readonly object _sync = new();
    private TimeSpan? _ahead;

    /// <summary>How far this server is ahead; null while Optimizely was not asked.</summary>
    public TimeSpan? Ahead
    {
        get
        {
            lock (_sync)
            {
                return _ahead;
            }
        }

        set
        {
            lock (_sync)
            {
                _ahead = value;
            }
        }
    }
}
