using System.Globalization;
using System.Text.Json.Nodes;
using Umbraco.Optimizely.Sandbox.Http;
using Umbraco.Optimizely.Sandbox.Rest;
using Umbraco.Optimizely.Sandbox.Storage;

namespace Umbraco.Optimizely.Sandbox.Results;

/// <summary>Results: 202 while they are computed, 204 before there is anything, else the body.</summary>
internal sealed class ResultsOperations : IOperationSet
{
    private readonly SandboxOptions _options;

    public ResultsOperations(SandboxOptions options)
    {
        _options = options;
        Operations = new Dictionary<string, Func<OperationCall, Answer>>
        {
            ["get_experiment_results"] = call => Get(call, Answer.Ok),
            ["get_experiment_report"] = call => Get(call, Report),
            ["get_experiment_results_csv"] = call => Get(call, body => new Answer(200, Text: ResultsCsv.Create(body), ContentType: "text/csv; charset=utf-8")),
            ["get_experiment_timeseries"] = Timeseries,
            ["get_experiment_results_share_link"] = Share,
        };
    }

    public IReadOnlyDictionary<string, Func<OperationCall, Answer>> Operations { get; }

    private Answer Get(OperationCall call, Func<JsonObject, Answer> answer) => Frame(call, (frame, query) =>
    {
        var analysis = ExperimentAnalysis.Run(call.Db, frame, query);
        var isEmpty = analysis.TotalVisitors == 0 && !_options.ZeroVisitorResults && query.Start is null && query.End is null;
        return isEmpty || query.IsUnknownSegment ? Answer.Empty(204) : answer(ResultsBody.Create(analysis));
    });

    private Answer Timeseries(OperationCall call) => Frame(call, (frame, query) =>
        TimeseriesBody.Create(call.Db, frame, query) is { } body ? Answer.Ok(body) : Answer.Empty(204));

    private Answer Frame(OperationCall call, Func<ExperimentFrame, ResultsQuery, Answer> answer)
    {
        var experiment = call.Find(EntityKind.Experiment, call.PathId("experiment_id"));
        var query = ResultsQuery.Read(call);
        var frame = ExperimentFrame.Create(call.Store, experiment, query, call.Now);
        if (experiment.Body.Text("earliest") is not { } earliest)
        {
            return Answer.Empty(204);
        }

        var age = call.Now - DateTimeOffset.Parse(earliest, CultureInfo.InvariantCulture);
        return age.TotalSeconds < _options.ResultsDelaySeconds ? Answer.Empty(202) : answer(frame, query);
    }

    private static Answer Report(JsonObject results)
    {
        var conclusion = results.Objects("metrics").FirstOrDefault()?["conclusion"] as JsonObject;
        return Answer.Ok(new JsonObject
        {
            ["end_time"] = results["end_time"]!.DeepClone(),
            ["experiment_id"] = results["experiment_id"]!.DeepClone(),
            ["inferred_outcome"] = conclusion.Text("winner") is not null ? "win" : conclusion.Text("loser") is not null ? "loss" : "inconclusive",
            ["start_time"] = results["start_time"]!.DeepClone(),
        });
    }

    private static Answer Share(OperationCall call)
    {
        var experiment = call.Find(EntityKind.Experiment, call.PathId("experiment_id"));
        var token = ExperimentView.PreviewToken(experiment.Id)[..24];
        return Answer.Ok(new JsonObject { ["url"] = $"https://app.optimizely.com/results2?token={token}&experiment={experiment.Id}" });
    }
}
