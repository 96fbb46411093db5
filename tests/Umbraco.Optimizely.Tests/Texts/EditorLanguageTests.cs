using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TestSite.Host.Users;
using Umbraco.Optimizely.Tests.Http;

namespace Umbraco.Optimizely.Tests.Texts;

/// <summary>The API speaks the language that the person who is signed in has chosen.</summary>
public sealed class EditorLanguageTests(ConnectedSite site) : IClassFixture<ConnectedSite>, IDisposable
{
    public void Dispose()
    {
        Speak(DemoUsers.Admin, "en-US");
        Speak(DemoUsers.Editor, "en-US");
    }

    [Theory]
    [InlineData("en-US", "The settings were not saved.")]
    [InlineData("en-GB", "The settings were not saved.")]
    [InlineData("da-DK", "Indstillingerne blev ikke gemt.")]
    [InlineData("da", "Indstillingerne blev ikke gemt.")]
    [InlineData("sv-SE", "The settings were not saved.")]
    [InlineData("no such language", "The settings were not saved.")]
    public async Task Problem_IsInTheLanguageOfTheEditor(string language, string expected)
    {
        Speak(DemoUsers.Admin, language);

        (int status, JsonElement body) = await site.CallAsync(HttpMethod.Put, "settings", new { template = "not {" });

        Assert.Equal((422, expected), (status, body.GetProperty("title").GetString()));
    }

    [Fact]
    public async Task Refusal_IsInTheLanguageOfTheEditor()
    {
        Speak(DemoUsers.Editor, "da-DK");
        using HttpClient editor = await site.Site.SignInAsync(DemoUsers.Editor, TestContext.Current.CancellationToken);

        (int status, JsonElement body) = await site.CallAsync(HttpMethod.Get, $"documents/{Guid.NewGuid()}/headline", client: editor);

        Assert.Equal((404, "Dette dokument findes ikke."), (status, body.GetProperty("title").GetString()));
    }

    [Fact]
    public async Task StatusThatIsKept_IsInTheLanguageOfEachReader()
    {
        await site.ConnectByTokenAsync();

        (_, JsonElement english) = await site.CallAsync(HttpMethod.Get, "connection");
        Speak(DemoUsers.Admin, "da-DK");
        (_, JsonElement danish) = await site.CallAsync(HttpMethod.Get, "connection");

        Assert.Equal(english.GetProperty("checkedAt").GetString(), danish.GetProperty("checkedAt").GetString());
        Assert.Equal("The site is connected to Optimizely.", english.GetProperty("title").GetString());
        Assert.Equal("Webstedet er forbundet med Optimizely.", danish.GetProperty("title").GetString());
    }

    private void Speak(DemoUser user, string language) => site.Site.Services.GetRequiredService<UserStore>().Find(user.Id)!.Language = language;
}
