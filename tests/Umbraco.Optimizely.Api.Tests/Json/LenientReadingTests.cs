using System.Text.Json;

namespace Umbraco.Optimizely.Api.Tests.Json;

public sealed class LenientReadingTests
{
    [Theory]
    [InlineData("""{"category":"add_to_cart"}""", "add_to_cart")]
    [InlineData("""{"category":{"name":"purchase"}}""", "purchase")]
    [InlineData("""{"category":{}}""", null)]
    [InlineData("""{"category":null}""", null)]
    [InlineData("{}", null)]
    public void Category_InEitherForm_IsRead(string json, string? expected) =>
        Assert.Equal(expected, Read<OptimizelyEvent>(json).Category);

    [Theory]
    [InlineData("4508690657570001", 4508690657570001)]
    [InlineData("\"4508690657570001\"", 4508690657570001)]
    [InlineData("12.0", 12L)]
    [InlineData("null", null)]
    public void Id_InAnyForm_IsRead(string id, long? expected) =>
        Assert.Equal(expected, Read<OptimizelyExperiment>($$"""{"id":{{id}}}""").Id);

    [Theory]
    [InlineData("5354395387290001")]
    [InlineData("\"5354395387290001\"")]
    public void VariationId_OfResults_MayBeANumber(string id) =>
        Assert.Equal("5354395387290001", Read<VariationResults>($$"""{"variation_id":{{id}}}""").VariationId);

    [Theory]
    [InlineData("9223372036854775807", null)]
    [InlineData("9223372036854776000", null)]
    [InlineData("9.223372036854776e18", null)]
    [InlineData("\"9223372036854775807\"", null)]
    [InlineData("-1", null)]
    [InlineData("0", 0L)]
    [InlineData("3556", 3556L)]
    [InlineData("3556.0", 3556L)]
    public void VisitorsRemaining_OfTheMarker_IsUnknown(string value, long? expected) =>
        Assert.Equal(expected, Read<ResultsLift>($$"""{"visitors_remaining":{{value}}}""").KnownVisitorsRemaining);

    [Theory]
    [InlineData("""{"code":"not_found"}""", "not_found")]
    [InlineData("""{"code":404}""", "404")]
    [InlineData("""{"code":["a"]}""", null)]
    [InlineData("<html>", null)]
    [InlineData("", null)]
    public void ProblemCode_InAnyForm_IsRead(string json, string? expected) =>
        Assert.Equal(expected, ApiProblem.Read(System.Text.Encoding.UTF8.GetBytes(json)).Code);

    [Theory]
    [InlineData("2024-11-21T12:37:06.352410Z")]
    [InlineData("2024-11-21T12:37:06.352410")]
    [InlineData("2024-11-21T13:37:06.352410+01:00")]
    public void Time_WithOrWithoutZone_IsUtc(string value) =>
        Assert.Equal(
            new DateTimeOffset(2024, 11, 21, 12, 37, 6, TimeSpan.Zero).AddTicks(3524100),
            Read<OptimizelyPage>($$"""{"created":"{{value}}"}""").Created);

    [Fact]
    public void UnknownFieldsAndValues_AreToleratedAndKept()
    {
        var experiment = Read<OptimizelyExperiment>("""{"status":"hibernating","from_the_future":{"a":[1]},"variations":[{"weight":"5000","actions":[{"changes":[{"type":"hologram"}]}]}]}""");

        Assert.Equal("hibernating", experiment.Status);
        var variation = Assert.Single(experiment.Variations!);
        Assert.Equal(5000, variation.Weight);
        Assert.Equal("hologram", variation.Actions![0].Changes![0].Type);
    }

    [Fact]
    public void Upload_CredentialsOfAList_AreNotRead()
    {
        var list = Read<UploadedList>("""{"id":1,"aws_access_key":"AKIA","aws_secret_key":"hidden"}""");

        Assert.DoesNotContain("hidden", JsonSerializer.Serialize(list, OptimizelyJsonContext.Default.UploadedList), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"platform":"web","status":"active","is_classic":false}""", true)]
    [InlineData("""{"platform":"web","status":"active"}""", true)]
    [InlineData("""{"platform":"web","status":"archived"}""", false)]
    [InlineData("""{"platform":"web","status":"active","is_classic":true}""", false)]
    [InlineData("""{"platform":"web","status":"active","is_flags_enabled":true}""", false)]
    [InlineData("""{"platform":"custom","status":"active"}""", false)]
    [InlineData("{}", false)]
    public void Project_OnlyForTheWebAndActive_IsUsable(string json, bool expected) =>
        Assert.Equal(expected, Read<OptimizelyProject>(json).IsUsableOnWebsite);

    private static T Read<T>(string json) => (T)JsonSerializer.Deserialize(json, typeof(T), OptimizelyJsonContext.Default)!;
}
