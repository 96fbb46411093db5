using Umbraco.Optimizely.Experiments.Domain;

namespace Umbraco.Optimizely.Tests.Experiments.Domain;

public sealed class ExperimentInputValidatorTests
{
    private const string Original = "Original headline";

    [Fact]
    public void Validate_NoWeights_SplitsEqually()
    {
        var draft = ExperimentInputValidator.Validate(Input(null, ("A", null), ("B", null)), Original, out var errors);

        Assert.Empty(errors);
        Assert.NotNull(draft);
        Assert.Equal(3334, draft.OriginalWeight);
        Assert.Equal([3333, 3333], draft.Variations.Select(v => v.Weight));
    }

    [Fact]
    public void Validate_WeightsOfZero_AreAllowed()
    {
        var draft = ExperimentInputValidator.Validate(Input(0, ("A", 10_000)), Original, out _);

        Assert.Equal(0, draft?.OriginalWeight);
    }

    [Theory]
    [InlineData(5000, 4999, "weights", "99.99 %")]
    [InlineData(5000, 5001, "weights", "100.01 %")]
    [InlineData(int.MaxValue, 5000, "originalWeight", "0 to 10000")]
    [InlineData(5000, -1, "variations[0].weight", "0 to 10000")]
    [InlineData(5000, null, "variations[0].weight", "0 to 10000")]
    public void Validate_WrongWeights_SaysWhatIsWrong(int? original, int? other, string field, string text)
    {
        var draft = ExperimentInputValidator.Validate(Input(original, ("A", other)), Original, out var errors);

        Assert.Null(draft);
        Assert.Contains(text, Assert.Single(errors[field]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Write a headline")]
    [InlineData("", "Write a headline")]
    [InlineData(" \u00a0\u2003", "Write a headline")]
    [InlineData("Original headline", "original headline")]
    [InlineData(" Original headline ", "original headline")]
    [InlineData("Two\nlines", "line break")]
    [InlineData("Null\0", "control character")]
    public void Validate_UnusableTitle_SaysWhatIsWrong(string? title, string text)
    {
        ExperimentInputValidator.Validate(Input(null, (title, null)), Original, out var errors);

        Assert.Contains(text, Assert.Single(errors["variations[0].title"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_HalfACharacter_IsRefused()
    {
        // Not as data of a theory: attributes are stored as UTF-8, which has no halves.
        ExperimentInputValidator.Validate(Input(null, ("Broken \ud83d", null), ("Broken \ude00 too", null)), Original, out var errors);

        Assert.Equal(["variations[0].title", "variations[1].title"], errors.Keys);
        Assert.All(errors.Values, texts => Assert.Contains("half of a character", Assert.Single(texts), StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_DuplicateTitle_NamesTheSecond()
    {
        // The same letter, composed and decomposed.
        ExperimentInputValidator.Validate(Input(null, ("Caf\u00e9", null), ("Cafe\u0301 ", null)), Original, out var errors);

        Assert.Equal(["variations[1].title"], errors.Keys);
    }

    [Fact]
    public void Validate_TitleOfTenThousandCharacters_SaysTheLimit()
    {
        ExperimentInputValidator.Validate(Input(null, (new string('x', 10_000), null)), Original, out var errors);

        Assert.Equal(
            "This headline has 10,000 characters; at most 1,000 are possible. Shorten it.",
            Assert.Single(errors["variations[0].title"]));
    }

    [Theory]
    [MemberData(nameof(HostileTitles.AsTheory), MemberType = typeof(HostileTitles))]
    public void Validate_HostileButShowableTitle_IsKeptUnchanged(string title)
    {
        var draft = ExperimentInputValidator.Validate(Input(null, (title, null)), Original, out var errors);

        Assert.Empty(errors);
        Assert.Equal(title, draft?.Variations[0].Title);
    }

    [Fact]
    public void Validate_NoAlternatives_IsRefused()
    {
        ExperimentInputValidator.Validate(Input(10_000), Original, out var errors);

        Assert.Contains("variations", errors.Keys);
    }

    [Fact]
    public void Validate_TooManyAlternatives_IsRefused()
    {
        var many = Enumerable.Range(0, 21).Select(i => ((string?)$"Title {i}", (int?)null)).ToArray();

        ExperimentInputValidator.Validate(Input(null, many), Original, out var errors);

        Assert.Contains("at most 20", Assert.Single(errors["variations"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("event", null, "metric.eventId")]
    [InlineData("event", "abc", "metric.eventId")]
    [InlineData("event", "-5", "metric.eventId")]
    [InlineData("revenue", null, "metric.kind")]
    [InlineData(null, null, "metric.kind")]
    public void Validate_UnknownMetric_IsRefused(string? kind, string? eventId, string field)
    {
        var input = Input(null, ("A", null)) with { MetricKind = kind, MetricEventId = eventId };

        Assert.Null(ExperimentInputValidator.Validate(input, Original, out var errors));
        Assert.Equal([field], errors.Keys);
    }

    [Fact]
    public void Validate_SameVariationIdTwice_IsRefused()
    {
        var input = new ExperimentInput(null, [new("7", "A", null), new("7", "B", null)], "opened", null);

        ExperimentInputValidator.Validate(input, Original, out var errors);

        Assert.Equal(["variations[1].id"], errors.Keys);
    }

    private static ExperimentInput Input(int? original, params (string? Title, int? Weight)[] variations)
        => new(original, variations.Select(v => new VariationInput(null, v.Title, v.Weight)).ToArray(), "opened", null);
}
