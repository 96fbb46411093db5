using NSubstitute;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Optimizely.Security;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Security;

public sealed class LanguagePermissionTests
{
    [Theory]
    [InlineData("Publish", "en-US", "Granted")]
    [InlineData("Publish", "da-DK", "Denied")]
    [InlineData("Publish", "fr-FR", "Denied")]
    [InlineData("Browse", "da-DK", "Granted")]
    [InlineData("Publish", "", "Granted")]
    public async Task CheckAsync_UserOfOneLanguage_PublishesThatOneOnly(string access, string culture, string expected)
    {
        IReadOnlyUserGroup group = Substitute.For<IReadOnlyUserGroup>();
        group.StartContentId.Returns(-1);
        group.HasAccessToAllLanguages.Returns(false);
        group.AllowedLanguages.Returns([1]);
        var editor = new FakeEditor();
        editor.User.Groups.Returns([group]);
        editor.User.StartContentIds.Returns([-1]);

        IContent content = Substitute.For<IContent>();
        content.Path.Returns("-1,5");
        IContentService contents = Substitute.For<IContentService>();
        contents.GetById(5).Returns(content);
        IUserService users = Substitute.For<IUserService>();
        users.GetPermissionsForPath(editor.User, "-1,5").Returns(
            new EntityPermissionSet(5, new EntityPermissionCollection([new EntityPermission(1, 5, ["F", "U"])])));
        IIdKeyMap ids = Substitute.For<IIdKeyMap>();
        ids.GetIdForKey(default, default).ReturnsForAnyArgs(Attempt.Succeed(5));
        ILocalizationService languages = Substitute.For<ILocalizationService>();
        languages.GetLanguageIdByIsoCode("en-US").Returns(1);
        languages.GetLanguageIdByIsoCode("da-DK").Returns(2);
        languages.GetLanguageIdByIsoCode("fr-FR").Returns((int?)null);

        var permissions = new DocumentPermissions(
            editor, new ContentPermissions(users, contents, Substitute.For<IEntityService>(), AppCaches.Disabled), ids, languages);
        DocumentAccessResult result = await permissions.CheckAsync(
            Guid.NewGuid(), Enum.Parse<DocumentAccess>(access), culture, TestContext.Current.CancellationToken);

        Assert.Equal(expected, result.ToString());
    }
}
