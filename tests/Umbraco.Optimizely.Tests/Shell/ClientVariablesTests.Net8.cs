using Microsoft.Extensions.Options;
using NSubstitute;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Optimizely.Shell;

namespace Umbraco.Optimizely.Tests.Shell;

public sealed class ClientVariablesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/site")]
    public void Variables_WhereverTheSiteIs_TellTheClientWhereEverythingIs(string application)
    {
        var hosting = Substitute.For<IHostingEnvironment>();
        hosting.ToAbsolute(Arg.Any<string>()).Returns(call => application + call.Arg<string>()[1..]);
        var variables = new Dictionary<string, object>();
        var handler = new ClientVariables(Options.Create(new GlobalSettings()), hosting);

        handler.Handle(new ServerVariablesParsingNotification(variables));

        var mine = Assert.IsType<Dictionary<string, object>>(variables["optimizely"]);
        Assert.Equal($"{application}/umbraco/backoffice/optimizely/api/v1/", mine["api"]);
        Assert.Equal($"{application}/App_Plugins/UmbracoOptimizely/v13/", mine["views"]);
        Assert.Matches($@"^{application}/App_Plugins/UmbracoOptimizely/dist/optimizely-v13\.js\?v=[^?&\s]+$", (string)mine["client"]);
    }
}
