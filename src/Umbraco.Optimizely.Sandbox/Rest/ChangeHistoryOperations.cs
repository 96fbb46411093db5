using System.Globalization;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>What was changed in a project, newest first.</summary>
internal sealed class ChangeHistoryOperations : IOperationSet
{
    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations { get; } =
        new Dictionary<string, Func<OperationCall, Answer>> { ["list_change_history"] = List };

    private static Answer List(OperationCall call)
    {
        var project = call.Project(call.QueryId("project_id"));
        var rows = call.Db.Query(
            "SELECT at, body FROM change_log WHERE project_id = $p AND at >= $from AND at < $to ORDER BY id DESC",
            r => JsonNode.Parse(r.GetString(1))!.AsObject(),
            ("$p", project.Id), ("$from", Time(call, "start_time", long.MinValue)), ("$to", Time(call, "end_time", long.MaxValue)));
        return call.Page(rows.Where(r => IsAsked(call, r)).Select(r => (JsonNode)r).ToList());
    }

    private static bool IsAsked(OperationCall call, JsonObject change)
    {
        var entity = change["entity"] as JsonObject;
        return Matches(call.QueryList("id"), Text(change.Long("id")))
            && Matches(call.QueryList("user"), (change["user"] as JsonObject).Text("id"))
            && Matches(call.QueryList("entity_type"), entity.Text("type"), $"{entity.Text("type")}:{entity.Text("sub_type")}")
            && Matches(call.QueryList("entity"), $"{entity.Text("type")}:{Text(entity.Long("id"))}")
            && (call.Query("source") is not { } source || source == change.Text("source"));
    }

    private static bool Matches(IReadOnlyList<string> asked, params string?[] values) => asked.Count == 0 || values.Any(v => v is not null && asked.Contains(v));

    private static string? Text(long? id) => id?.ToString(CultureInfo.InvariantCulture);

    private static long Time(OperationCall call, string name, long missing) => call.Query(name) is { } text
        ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).ToUnixTimeMilliseconds()
        : missing;
}
