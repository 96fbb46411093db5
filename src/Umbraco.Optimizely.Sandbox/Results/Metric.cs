using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Events;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Statistics;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Results;

/// <summary>
/// A metric of an experiment and how it is counted. Every scope is counted per visitor; bounce, exit and ratio are stored but not
/// measured, their value stays 0.
/// </summary>
internal sealed record Metric(string Aggregator, long? EventId, string? Field, string? Scope, bool IsDecreasing, string Name)
{
    public bool IsShare => Aggregator == "unique";

    /// <summary>The rows of the sums that belong to the metric.</summary>
    public long CountedEvent => EventId ?? EventCounting.AnyRevenue;

    public static Metric Read(EntityStore store, JsonObject source)
    {
        var eventId = source.Long("event_id");
        var name = source.Text("display_title")
            ?? (eventId is { } id ? (store.Find(EntityKind.Event, id) ?? store.Find(EntityKind.Page, id))?.Body.Text("name") : null)
            ?? (source.Text("field") == "value" ? "Value" : "Revenue");
        return new Metric(
            source.Text("aggregator") ?? "unique", eventId, source.Text("field"), source.Text("scope"),
            source.Text("winning_direction") == "decreasing", name);
    }

    public Sample Sample(long visitors, MetricSums sums) => (Aggregator, Field) switch
    {
        ("unique", _) => new Sample(visitors, sums.Visitors, sums.Visitors, true),
        ("count", _) => new Sample(visitors, sums.Count, sums.CountSquares, false),
        ("sum", "value") => new Sample(visitors, sums.Value, sums.ValueSquares, false),
        ("sum", _) => new Sample(visitors, sums.Revenue, sums.RevenueSquares, false),
        _ => new Sample(visitors, 0, 0, false),
    };
}
