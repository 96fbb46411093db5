using Umbraco.Optimizely.Experiments.Code;

namespace Umbraco.Optimizely.Tests.Experiments.Code;

public sealed class ActivationCodeTests : IDisposable
{
    private static readonly Guid Key = Guid.Parse("1f0a7f8e-5a43-4d5c-9a0e-0b3c51a7d001");
    private readonly HeadlinePage _page = new();

    public void Dispose() => _page.Dispose();

    [Fact]
    public void Callback_HeadlineIsThere_ActivatesAtOnce()
    {
        _page.AddHeadline(Key, "en-US");

        Start("en-US");

        Assert.Equal(1, Activations);
        Assert.Equal(0, _page.Observers);
    }

    [Fact]
    public void Callback_HeadlineComesLater_ActivatesThenAndOnce()
    {
        Start("en-US");
        Assert.Equal(0, Activations);

        _page.AddHeadline(Key, "en-US");
        _page.AddHeadline(Key, "en-US");

        Assert.Equal(1, Activations);
        Assert.Equal(0, _page.Observers);
    }

    [Fact]
    public void Callback_OtherHeadlines_DoesNotActivate()
    {
        Start("");

        _page.AddHeadline(Key, "da-DK");
        _page.AddHeadline(Guid.NewGuid(), "");
        Assert.Equal(0, Activations);

        _page.AddHeadline(Key, "");
        Assert.Equal(1, Activations);
    }

    [Fact]
    public void For_StrangeCulture_StaysInsideItsString()
    {
        _page.Run(ActivationCode.For(Key, "\"];alert(1);//</script>"));

        Assert.Empty(_page.Intrusions);
        Assert.DoesNotContain("</script>", ActivationCode.For(Key, "</script>"), StringComparison.Ordinal);
    }

    private double Activations => _page.Number("activations");

    private void Start(string culture)
    {
        _page.Run("var activations = 0;");
        _page.Run(ActivationCode.For(Key, culture));
        _page.Run("callbackFn(function () { activations++; }, {});");
    }
}
