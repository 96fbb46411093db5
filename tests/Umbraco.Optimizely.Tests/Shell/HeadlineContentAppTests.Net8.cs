using NSubstitute;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Optimizely.Shell;

namespace Umbraco.Optimizely.Tests.Shell;

public sealed class HeadlineContentAppTests
{
    private readonly IHostingEnvironment _hosting = Substitute.For<IHostingEnvironment>();

    public HeadlineContentAppTests() => _hosting.ToAbsolute(Arg.Any<string>()).Returns(call => "/site" + call.Arg<string>()[1..]);

    [Theory]
    [InlineData(0)]
    [InlineData(1071)]
    public void App_OfADocument_IsThereSavedOrNot(int id)
    {
        var app = For(Content(id));

        Assert.NotNull(app);
        Assert.Equal("/site/App_Plugins/UmbracoOptimizely/v13/content-app.html", app.View);

        // Umbraco makes it a class and an id of the page.
        Assert.Matches("^[a-zA-Z]+$", app.Alias);
    }

    [Fact]
    public void App_OfAContentTemplate_IsNotThere() => Assert.Null(For(Content(blueprint: true)));

    [Fact]
    public void App_InTheRecycleBin_IsNotThere() => Assert.Null(For(Content(trashed: true)));

    [Fact]
    public void App_OfAnElement_IsNotThere() => Assert.Null(For(Content(element: true)));

    [Fact]
    public void App_OfMedia_IsNotThere() => Assert.Null(For(Substitute.For<IMedia>()));

    private static IContent Content(int id = 1071, bool blueprint = false, bool trashed = false, bool element = false)
    {
        var type = Substitute.For<ISimpleContentType>();
        type.IsElement.Returns(element);
        var content = Substitute.For<IContent>();
        content.Id.Returns(id);
        content.Blueprint.Returns(blueprint);
        content.Trashed.Returns(trashed);
        content.ContentType.Returns(type);
        return content;
    }

    private ContentApp? For(object source) => new HeadlineContentApp(_hosting).GetContentAppFor(source, []);
}
