namespace Umbraco.Optimizely.Api.Tests; public sealed class SmokeTests { [Fact] public void Two() => Assert.Equal(2, 1 + 1); }
