using Umbraco.Optimizely.Experiments.Domain;

namespace Umbraco.Optimizely.Experiments.Events;

/// <summary>A metric whose event, if it names one, exists in the project.</summary>
internal sealed record ChosenMetric(MetricKind Kind, long? EventId, string? EventName);
