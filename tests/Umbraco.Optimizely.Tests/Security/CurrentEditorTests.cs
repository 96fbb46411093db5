using NSubstitute;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Tests.Security;

public sealed class CurrentEditorTests
{
    private readonly IBackOfficeSecurityAccessor _accessor = Substitute.For<IBackOfficeSecurityAccessor>();

    [Theory]
    [InlineData("admin", true)]
    [InlineData("editor", false)]
    [InlineData("administrators", false)]
    public void IsAdmin_ByAliasOfAGroup(string group, bool expected)
    {
        SignIn(group);

        Assert.Equal(expected, new CurrentEditor(_accessor).IsAdmin);
    }

    [Fact]
    public void HasSection_ListedSection_IsTrue()
    {
        SignIn("editor");
        var editor = new CurrentEditor(_accessor);

        Assert.True(editor.HasSection("Content"));
        Assert.False(editor.HasSection("settings"));
    }

    [Fact]
    public void IsSignedIn_Nobody_IsFalseAndTheRestThrows()
    {
        _accessor.BackOfficeSecurity.Returns((IBackOfficeSecurity?)null);
        var editor = new CurrentEditor(_accessor);

        Assert.False(editor.IsSignedIn);
        Assert.Throws<InvalidOperationException>(() => editor.Key);
    }

    private void SignIn(string groupAlias)
    {
        IReadOnlyUserGroup group = Substitute.For<IReadOnlyUserGroup>();
        group.Alias.Returns(groupAlias);
        IUser user = Substitute.For<IUser>();
        user.Groups.Returns([group]);
        user.AllowedSections.Returns(["content"]);
        IBackOfficeSecurity security = Substitute.For<IBackOfficeSecurity>();
        security.CurrentUser.Returns(user);
        _accessor.BackOfficeSecurity.Returns(security);
    }
}
