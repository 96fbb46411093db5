using System.Reflection;
using Umbraco.Cms.Core.Composing;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Tests.Cores;

/// <summary>Which Core these tests run on: the lowest one supported, or the one that was put in its place.</summary>
public sealed class CoreInUseTests
{
    /// <summary>Environment variable with the version that was put there.</summary>
    public const string Expected = "OPTIMIZELY_TESTS_CORE";

    private static readonly Assembly Core = typeof(IComposer).Assembly;

    [Fact]
    public void Core_Loaded_IsTheExpectedOne()
    {
        var compiled = typeof(OptimizelyOptions).Assembly.GetReferencedAssemblies().Single(name => name.Name == Core.GetName().Name);

        var expected = Environment.GetEnvironmentVariable(Expected) ?? compiled.Version!.ToString(3);

        Assert.Equal(expected, Core.GetName().Version!.ToString(3));
    }
}
