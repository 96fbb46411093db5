namespace Umbraco.Optimizely.Sandbox.Control;

/// <summary>A new time, a step, or both in this order.</summary>
internal sealed record ClockSetting(DateTimeOffset? UtcNow, double AdvanceSeconds = 0);
