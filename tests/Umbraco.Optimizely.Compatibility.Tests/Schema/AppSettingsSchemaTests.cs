using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.Schema;

public sealed partial class AppSettingsSchemaTests(PackedPackage package)
{
    private const string File = "appsettings-schema.Umbraco.Optimizely.json";

    [Fact]
    public void Schema_OfTheOptions_IsTheFileThatShips()
    {
        string expected = new OptionsSchema(new XmlDocumentation(package.At("lib", "net10.0", "Umbraco.Optimizely.xml"))).Write();
        string made = Repository.At("artifacts", File);
        Directory.CreateDirectory(Path.GetDirectoryName(made)!);
        System.IO.File.WriteAllText(made, expected);

        Assert.True(
            expected == System.IO.File.ReadAllText(Repository.At("src", "Umbraco.Optimizely", File)),
            $"The options have changed: take {made} for src/Umbraco.Optimizely/{File}.");
        Assert.Equal(expected, System.IO.File.ReadAllText(package.At(File)));
    }

    [Fact]
    public async Task ReadmeExample_BySchema_IsValid()
    {
        JsonSchema schema = await Read();
        string[] examples = [.. JsonBlocks().Matches(System.IO.File.ReadAllText(Repository.At("README.md"))).Select(match => match.Groups[1].Value)];

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Empty(schema.Validate(example)));
    }

    [Theory]
    [InlineData("""{ "Optimizely": { "Clientid": "1" } }""")]
    [InlineData("""{ "Optimizely": { "ClientId": 1 } }""")]
    [InlineData("""{ "Optimizely": { "Snippet": { "Automatic": "yes" } } }""")]
    [InlineData("""{ "Optimizely": { "Endpoints": { "Api": null } } }""")]
    public async Task Mistake_BySchema_IsFound(string settings) => Assert.NotEmpty((await Read()).Validate(settings));

    [Fact]
    public async Task OtherSections_BySchema_AreNoConcernOfIts() =>
        Assert.Empty((await Read()).Validate("""{ "Umbraco": { "CMS": {} }, "Optimizely": { "ClientId": null } }"""));

    [Fact]
    public void Targets_OfThePackage_NameTheSchemaBesideThem()
    {
        string targets = System.IO.File.ReadAllText(package.At("buildTransitive", "Umbraco.Optimizely.targets"));

        Assert.Contains($@"<UmbracoJsonSchemaFiles Include=""$(MSBuildThisFileDirectory)..\{File}"" Weight=""-80"" />", targets, StringComparison.Ordinal);
        Assert.NotNull(JsonNode.Parse(System.IO.File.ReadAllText(package.At(File))));
    }

    private async Task<JsonSchema> Read() => await JsonSchema.FromFileAsync(package.At(File), TestContext.Current.CancellationToken);

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlocks();
}
