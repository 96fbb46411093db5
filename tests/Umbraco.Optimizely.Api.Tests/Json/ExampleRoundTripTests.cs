using System.Text.Json;
using Umbraco.Optimizely.Api.Tests.Support;

namespace Umbraco.Optimizely.Api.Tests.Json;

public sealed class ExampleRoundTripTests
{
    private static readonly Dictionary<string, Type> Types = new()
    {
        ["attribute"] = typeof(AttributeDefinition),
        ["attribute-create-request"] = typeof(AttributeCreate),
        ["audience"] = typeof(OptimizelyAudience),
        ["error-400-key-in-use"] = typeof(ApiProblem),
        ["error-404"] = typeof(ApiProblem),
        ["error-409-edit-conflict"] = typeof(ApiProblem),
        ["event-api-batch"] = typeof(EventBatch),
        ["event-api-decision"] = typeof(EventBatch),
        ["event-click"] = typeof(OptimizelyEvent),
        ["event-click-create-request"] = typeof(ClickEventCreate),
        ["event-custom"] = typeof(OptimizelyEvent),
        ["event-custom-create-request"] = typeof(CustomEventCreate),
        ["events-list"] = typeof(List<OptimizelyEvent>),
        ["experiment-create-request"] = typeof(ExperimentCreate),
        ["experiment-create-url-targeting-request"] = typeof(ExperimentCreate),
        ["experiment-custom-code-and-audience"] = typeof(OptimizelyExperiment),
        ["experiment-not-started"] = typeof(OptimizelyExperiment),
        ["experiment-patch-start-request"] = typeof(ExperimentUpdate),
        ["experiment-patch-weights-request"] = typeof(ExperimentUpdate),
        ["experiment-paused"] = typeof(OptimizelyExperiment),
        ["experiment-running"] = typeof(OptimizelyExperiment),
        ["experiment-url-targeting"] = typeof(OptimizelyExperiment),
        ["experiments-list"] = typeof(List<OptimizelyExperiment>),
        ["list-attribute"] = typeof(UploadedList),
        ["list-attribute-create-request"] = typeof(ListAttributeCreate),
        ["me"] = typeof(OptimizelyUser),
        ["oauth-refresh-response"] = typeof(OAuthToken),
        ["oauth-token-response"] = typeof(OAuthToken),
        ["page"] = typeof(OptimizelyPage),
        ["page-callback"] = typeof(OptimizelyPage),
        ["page-create-request"] = typeof(PageCreate),
        ["project"] = typeof(OptimizelyProject),
        ["project-create-request"] = typeof(OptimizelyProject),
        ["projects-list"] = typeof(List<OptimizelyProject>),
        ["results-captured-2022"] = typeof(ExperimentResults),
        ["results-winner-and-revenue"] = typeof(ExperimentResults),
        ["results-zero-visitors"] = typeof(ExperimentResults),
        ["timeseries"] = typeof(ExperimentTimeseries),
        ["audience-create-request"] = typeof(OptimizelyAudience),
    };

    public static TheoryData<string> Names => [.. Example.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void RoundTrip_OfExample_LosesNothing(string name)
    {
        var json = Example.Read(name);

        var value = JsonSerializer.Deserialize(json, Types[name], OptimizelyJsonContext.Default);

        SameJson.Assert(json, JsonSerializer.Serialize(value, Types[name], OptimizelyJsonContext.Default));
    }
}
