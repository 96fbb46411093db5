using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Umbraco.Optimizely.Api.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public void Add_Twice_RegistersOnceAndAppliesBothOptions()
    {
        var services = new ServiceCollection();
        services.AddOptimizelyApi(options => options.MaxResponseBytes = 5);
        var count = services.Count;
        services.AddOptimizelyApi(options => options.OAuthParametersInBody = true);

        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptions<OptimizelyApiOptions>>().Value;

        Assert.Equal(count + 1, services.Count);
        Assert.Equal(5, options.MaxResponseBytes);
        Assert.True(options.OAuthParametersInBody);
    }

    [Fact]
    public void Defaults_AreOptimizelysAddresses()
    {
        var options = new OptimizelyApiOptions();

        Assert.Equal("https://api.optimizely.com/v2", options.ApiBaseUrl.AbsoluteUri);
        Assert.Equal("https://app.optimizely.com/oauth2/authorize", options.AuthorizeUrl.AbsoluteUri);
        Assert.Equal("https://app.optimizely.com/oauth2/token", options.TokenUrl.AbsoluteUri);
        Assert.Equal("https://logx.optimizely.com/v1/events", options.EventsUrl.AbsoluteUri);
        Assert.Equal(TimeSpan.FromSeconds(20), options.Timeout);
        Assert.Equal(8 * 1024 * 1024, options.MaxResponseBytes);
    }

    [Fact]
    public async Task WithoutATokenSource_CallsAreNotConnected()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddOptimizelyApi();
        using var provider = services.BuildServiceProvider();

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(
            () => provider.GetRequiredService<IOptimizelyClient>().Account.MeAsync(TestContext.Current.CancellationToken));

        Assert.Equal(OptimizelyFailure.NotConnected, exception.Failure);
    }

    [Fact]
    public void Assembly_KnowsNothingOfTheCms() =>
        Assert.DoesNotContain(
            typeof(IOptimizelyClient).Assembly.GetReferencedAssemblies(),
            assembly => assembly.Name!.StartsWith("Umbraco.", StringComparison.Ordinal));
}
