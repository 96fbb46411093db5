using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Tests.Http;

public sealed class FailureTextsTests
{
    private readonly OptimizelyFailureTexts _texts = new();

    public static TheoryData<OptimizelyFailure> Failures => [.. Enum.GetValues<OptimizelyFailure>()];

    [Theory]
    [MemberData(nameof(Failures))]
    public void Describe_AnyFailure_IsSentencesForAPerson(OptimizelyFailure failure)
    {
        FailureText text = _texts.Describe(new OptimizelyApiException("experiments.create", failure), "The titles were kept.");

        Assert.EndsWith(".", text.Title, StringComparison.Ordinal);
        Assert.StartsWith("The titles were kept. ", text.Detail, StringComparison.Ordinal);
        Assert.EndsWith(".", text.Detail, StringComparison.Ordinal);
        Assert.Matches("^[a-z][A-Za-z]+$", text.Code);
        Assert.DoesNotContain("experiments.create", text.Title + text.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_DifferentFailures_HaveDifferentTitles()
    {
        string[] titles = [.. Enum.GetValues<OptimizelyFailure>()
            .Where(failure => failure != OptimizelyFailure.TooLarge)
            .Select(failure => _texts.Describe(new OptimizelyApiException("x", failure), string.Empty).Title)];

        Assert.Equal(titles.Length, titles.Distinct().Count());
    }

    [Fact]
    public void Describe_OutcomeUnknown_SaysToLookInsteadOfWhatWasKept()
    {
        FailureText text = _texts.Describe(
            new OptimizelyApiException("experiments.create", OptimizelyFailure.Timeout) { OutcomeUnknown = true }, "Nothing was changed.");

        Assert.Contains("reload to see", text.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing was changed", text.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_RateLimited_SaysHowLong() => Assert.Contains(
        "in 31 seconds",
        _texts.Describe(new OptimizelyApiException("x", OptimizelyFailure.RateLimited) { RetryAfter = TimeSpan.FromSeconds(30.2) }, string.Empty).Detail,
        StringComparison.Ordinal);

    [Fact]
    public void Describe_BadRequest_QuotesOptimizely() => Assert.Contains(
        "It says: key is in use",
        _texts.Describe(new OptimizelyApiException("x", OptimizelyFailure.BadRequest) { ProblemMessage = "key is in use" }, string.Empty).Detail,
        StringComparison.Ordinal);
}
