using System.Globalization;
using Umbraco.Optimizely.Sandbox.Events;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Rest;

namespace Umbraco.Optimizely.Sandbox.Results;

/// <summary>What the caller asked for; the window in buckets of five minutes, its end exclusive.</summary>
internal sealed record ResultsQuery(
    string? Baseline, DateTimeOffset? Start, DateTimeOffset? End, string? AttributeId, string? AttributeValue, bool IsUnknownSegment)
{
    private static readonly string[] Segments = ["browser", "device", "source", "attribute_id", "segment_conditions"];

    public long FirstTick => Start is { } start ? start.ToUnixTimeMilliseconds() / EventCounting.TickMilliseconds : long.MinValue;

    public long EndTick => End is { } end ? end.ToUnixTimeMilliseconds() / EventCounting.TickMilliseconds : long.MaxValue;

    public static ResultsQuery Read(OperationCall call)
    {
        // Rounded inwards: a later start, an earlier end.
        var start = Time(call, "start_time") is { } s ? Round(s.AddMilliseconds(EventCounting.TickMilliseconds - 1)) : (DateTimeOffset?)null;
        var end = Time(call, "end_time") is { } e ? Round(e) : (DateTimeOffset?)null;
        if (start >= end)
        {
            throw ApiProblem.BadRequest("start_time: must be at least five minutes before end_time");
        }

        var segments = Segments.Count(n => call.Query(n) is not null);
        if (segments > 1)
        {
            throw ApiProblem.BadRequest("browser, device, source, attribute_id and segment_conditions: only one of them may be given");
        }

        if (call.Query("attribute_id") is null != call.Query("attribute_value") is null)
        {
            throw ApiProblem.BadRequest("attribute_id and attribute_value: both are needed");
        }

        return new ResultsQuery(
            call.Query("baseline_variation_id"), start, end, call.Query("attribute_id"), call.Query("attribute_value"),
            segments == 1 && call.Query("attribute_id") is null);
    }

    private static DateTimeOffset? Time(OperationCall call, string name) => call.Query(name) is { } text
        ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
        : null;

    private static DateTimeOffset Round(DateTimeOffset time) =>
        DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds() / EventCounting.TickMilliseconds * EventCounting.TickMilliseconds);
}
