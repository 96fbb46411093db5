using System.Reflection;
using TestSite.Host;
using Umbraco.Cms.Core.Composing;
using Umbraco.Optimizely.Hosting;

namespace Umbraco.Optimizely.Tests;

/// <summary>That the other tests here are what they say: the package for Umbraco 17, in a site on Umbraco 18.</summary>
public sealed class Core18Tests
{
    [Fact]
    public void Core_OfTheSite_IsUmbraco18() => Assert.Equal(18, typeof(IComposer).Assembly.GetName().Version!.Major);

    [Theory]
    [InlineData(typeof(OptimizelyOptions), 17)]
    [InlineData(typeof(TestSiteHost), 18)]
    public void Assemblies_Compiled_AgainstTheirCore(Type part, int major)
    {
        var core = typeof(IComposer).Assembly.GetName().Name;

        AssemblyName reference = part.Assembly.GetReferencedAssemblies().Single(name => name.Name == core);

        Assert.Equal(major, reference.Version!.Major);
    }
}
