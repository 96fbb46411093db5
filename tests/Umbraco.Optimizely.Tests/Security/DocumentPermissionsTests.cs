using Microsoft.Extensions.DependencyInjection;
using TestSite.Host.Users;
using Umbraco.Cms.Core.Services;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Tests.Host;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Security;

/// <summary>Against Core's own permission services, with the users of the test site.</summary>
public sealed class DocumentPermissionsTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Admin", "Browse", "Granted")]
    [InlineData("Admin", "Publish", "Granted")]
    [InlineData("Editor", "Browse", "Granted")]
    [InlineData("Editor", "Publish", "Granted")]
    [InlineData("Reader", "Browse", "Granted")]
    [InlineData("Reader", "Publish", "Denied")]
    public async Task CheckAsync_UserAndAccess_IsUmbracosAnswer(string user, string access, string expected)
    {
        DocumentAccessResult result = await CheckAsync(user, AnyDocument, Enum.Parse<DocumentAccess>(access), "en-US");

        Assert.Equal(expected, result.ToString());
    }

    [Theory]
    [InlineData("Browse")]
    [InlineData("Publish")]
    public async Task CheckAsync_UnknownDocument_IsNotFound(string access) => Assert.Equal(
        DocumentAccessResult.NotFound, await CheckAsync("Admin", Guid.NewGuid(), Enum.Parse<DocumentAccess>(access), null));

    [Fact]
    public async Task CheckAsync_DocumentThatDoesNotVary_NeedsNoLanguage() =>
        Assert.Equal(DocumentAccessResult.Granted, await CheckAsync("Editor", AnyDocument, DocumentAccess.Publish, null));

    [Fact]
    public async Task CheckAsync_NobodySignedIn_IsDenied()
    {
        var editor = new FakeEditor { IsSignedIn = false };

        Assert.Equal(
            DocumentAccessResult.Denied,
            await Create(editor).CheckAsync(AnyDocument, DocumentAccess.Browse, null, Cancellation));
    }

    private Guid AnyDocument => fixture.Site.Services.GetRequiredService<IEntityService>()
        .GetAll(Cms.Core.Models.UmbracoObjectTypes.Document).First().Key;

    private Task<DocumentAccessResult> CheckAsync(string user, Guid document, DocumentAccess access, string? culture)
    {
        DemoUser demo = user switch { "Admin" => DemoUsers.Admin, "Editor" => DemoUsers.Editor, _ => DemoUsers.Reader };
        var editor = new FakeEditor { User = fixture.Site.Services.GetRequiredService<IUserService>().GetUserById(demo.Id)! };
        return Create(editor).CheckAsync(document, access, culture, Cancellation);
    }

    private DocumentPermissions Create(ICurrentEditor editor) =>
        ActivatorUtilities.CreateInstance<DocumentPermissions>(fixture.Site.Services, editor);
}
