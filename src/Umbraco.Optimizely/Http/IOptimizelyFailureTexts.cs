using Umbraco.Optimizely.Api;

namespace Umbraco.Optimizely.Http;

/// <summary>Says in sentences why a call to Optimizely failed.</summary>
internal interface IOptimizelyFailureTexts
{
    /// <param name="failure">What failed.</param>
    /// <param name="kept">What was kept or not done, as a sentence; empty for nothing to say.</param>
    FailureText Describe(OptimizelyApiException failure, string kept);
}
