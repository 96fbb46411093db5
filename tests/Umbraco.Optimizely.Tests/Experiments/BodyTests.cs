using System.Text.Json;
using Umbraco.Optimizely.Experiments.Http;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Tests.Experiments;

/// <summary>What the panel sends is read as it was written.</summary>
public sealed class BodyTests
{
    private readonly ApiJson _json = new([new ApiJsonContext(ExperimentsJsonContext.Default)]);

    [Theory]
    [MemberData(nameof(HostileTitles.AsTheory), MemberType = typeof(HostileTitles))]
    public void Read_HostileTitle_IsUnchanged(string title)
    {
        var body = Read("{\"variations\":[{\"title\":" + JsonSerializer.Serialize(title) + "}],\"metric\":{\"kind\":\"opened\"}}");

        Assert.Equal(title, body?.Variations?[0]?.Title);
    }

    [Fact]
    public void Read_MissingAndNullFields_AreNull()
    {
        var body = Read("""{"variations":[null,{}],"unknown":1}""");

        Assert.Equal((Guid.Empty, null, null), (body?.RequestId, body?.OriginalWeight, body?.Metric));
        Assert.Equal([null, new VariationBody(null, null, null)], body?.Variations);
    }

    [Theory]
    [InlineData("""{"originalWeight":1.5}""")]
    [InlineData("""{"originalWeight":99999999999}""")]
    [InlineData("""{"requestId":"x"}""")]
    [InlineData("""{"variations":[{"title":"half \ud83d"}]}""")]
    [InlineData("""{"variations":{}}""")]
    [InlineData("[")]
    public void Read_Malformed_IsAJsonException(string json) => Assert.ThrowsAny<JsonException>(() => Read(json));

    private CreateExperimentBody? Read(string json) => JsonSerializer.Deserialize<CreateExperimentBody>(json, _json.Options);
}
