using System.Text.Json;

namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

/// <summary>One event as it came, with what stands around it in its batch.</summary>
internal sealed record SentEvent(JsonElement Event, JsonElement Snapshot, JsonElement Visitor, JsonElement Batch)
{
    public string? Type => Text("type");

    public string? Text(string name) => Event.TryGetProperty(name, out var value) ? value.GetString() : null;

    public IEnumerable<string?> DecidedVariations =>
        Snapshot.GetProperty("decisions").EnumerateArray().Select(decision => decision.GetProperty("variation_id").GetString());

    public static IEnumerable<SentEvent> Read(JsonElement batch) =>
        from visitor in batch.GetProperty("visitors").EnumerateArray()
        from snapshot in visitor.GetProperty("snapshots").EnumerateArray()
        from sent in snapshot.GetProperty("events").EnumerateArray()
        select new SentEvent(sent, snapshot, visitor, batch);
}
