namespace Umbraco.Optimizely.Api.Tests.Http;

public sealed class ProblemTextTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", null)]
    [InlineData("a\r\nb\u0000c", "a  b c")]
    [InlineData("Bearer 2:t is bad", "Bearer *** is bad")]
    public void Clean_MakesTextFitToShow(string? text, string? expected) =>
        Assert.Equal(expected, ProblemText.Clean(text, "2:t"));

    [Fact]
    public void Clean_OfLongText_CutsBetweenCharacters()
    {
        var text = ProblemText.Clean(new string('a', 999) + "\ud83d\ude80" + new string('b', 100), null);

        Assert.Equal(new string('a', 999), text);
    }
}
