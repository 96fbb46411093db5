using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Tests.Hosting;

public sealed class OptimizelyOptionsTests
{
    [Fact]
    public async Task Options_DefaultSection_AreValid()
    {
        await using var harness = new PackageHarness();

        OptimizelyOptions options = harness.Get<IOptionsMonitor<OptimizelyOptions>>().CurrentValue;

        Assert.Empty(options.Problems);
        Assert.True(options.HasOAuth);
        Assert.True(options.Snippet.Automatic);
        Assert.Equal(
            (100, 25, 7, 60),
            (options.Results.MinimumVisitors, options.Results.MinimumConversions, options.Results.MinimumDays, options.Results.PatienceDays));
        Assert.Equal("https://cdn.optimizely.com", options.Endpoints.Cdn);
    }

    [Theory]
    [InlineData("Optimizely:Endpoints:Api", "not an address")]
    [InlineData("Optimizely:Endpoints:Token", "ftp://example.com")]
    [InlineData("Optimizely:Endpoints:Cdn", "https://user:word@example.com")]
    [InlineData("Optimizely:RedirectUri", "/relative")]
    [InlineData("Optimizely:ClientSecret", "")]
    [InlineData("Optimizely:Snippet:Automatic", "perhaps")]
    [InlineData("Optimizely:Results:MinimumVisitors", "-1")]
    [InlineData("Optimizely:Results:MinimumConversions", "-1")]
    [InlineData("Optimizely:Results:MinimumDays", "91")]
    [InlineData("Optimizely:Results:PatienceDays", "0")]
    public async Task Options_InvalidValue_SwitchThePackageOffWithoutThrowing(string key, string value)
    {
        await using var harness = new PackageHarness(new HarnessOptions { Settings = { [key] = value } });

        OptimizelyOptions options = harness.Get<IOptionsMonitor<OptimizelyOptions>>().CurrentValue;
        ConnectionStatus status = await harness.Get<IConnectionService>().GetStateAsync(TestContext.Current.CancellationToken);

        Assert.False(options.IsValid);
        Assert.Equal(ConnectionState.NotConfigured, status.State);
        Assert.Contains(options.Problems.Keys.Single(), status.Detail, StringComparison.Ordinal);
        Assert.Null(await harness.Get<Api.IAccessTokenSource>().GetAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Options_WrongKind_NeverRepeatTheValue()
    {
        await using var harness = new PackageHarness(new HarnessOptions { Settings = { ["Optimizely:Snippet:Automatic"] = "a-secret-in-the-wrong-place" } });

        OptimizelyOptions options = harness.Get<IOptionsMonitor<OptimizelyOptions>>().CurrentValue;

        Assert.DoesNotContain("a-secret-in-the-wrong-place", string.Concat(options.Problems.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void AddUmbracoOptimizely_CalledTwice_RegistersOnceAndAppliesAllOptions()
    {
        var services = new ServiceCollection();
        IUmbracoBuilder builder = PackageBuilder.Of(services);

        builder.AddUmbracoOptimizely();
        int registered = services.Count;
        builder.AddUmbracoOptimizely(options => options.ClientId = "from code");

        Assert.Equal(registered + 1, services.Count);
        Assert.Equal(typeof(IConfigureOptions<OptimizelyOptions>), services[^1].ServiceType);
    }
}
