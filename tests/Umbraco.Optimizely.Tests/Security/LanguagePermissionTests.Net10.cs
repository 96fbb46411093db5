using NSubstitute;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Security;

public sealed class LanguagePermissionTests
{
    [Theory]
    [InlineData("Publish", "en-US", "Granted")]
    [InlineData("Publish", "da-DK", "Denied")]
    [InlineData("Browse", "da-DK", "Granted")]
    [InlineData("Publish", "", "Granted")]
    public async Task CheckAsync_UserOfOneLanguage_PublishesThatOneOnly(string access, string culture, string expected)
    {
        IContentPermissionService service = Substitute.For<IContentPermissionService>();
        service.AuthorizeAccessAsync(default!, Array.Empty<Guid>(), default(ISet<string>)!).ReturnsForAnyArgs(ContentAuthorizationStatus.Success);
        service.AuthorizeCultureAccessAsync(default!, default!).ReturnsForAnyArgs(call => call.Arg<ISet<string>>().SetEquals(["en-US"])
            ? ContentAuthorizationStatus.Success
            : ContentAuthorizationStatus.UnauthorizedMissingCulture);

        DocumentAccessResult result = await new DocumentPermissions(new FakeEditor(), service).CheckAsync(
            Guid.NewGuid(), Enum.Parse<DocumentAccess>(access), culture, TestContext.Current.CancellationToken);

        Assert.Equal(expected, result.ToString());
    }
}
