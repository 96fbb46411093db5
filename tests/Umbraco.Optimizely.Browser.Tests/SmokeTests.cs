namespace Umbraco.Optimizely.Browser.Tests; public sealed class SmokeTests { [Fact] public void Two() => Assert.Equal(2, 1 + 1); }
