namespace Umbraco.Optimizely.Sandbox.Events;

/// <summary>A conversion event of a visitor; <paramref name="At"/> in milliseconds since the epoch.</summary>
internal sealed record ReceivedEvent(long EventId, long At, double? Revenue, double? Value);
