using System.Text.Json;
using Umbraco.Optimizely.Tests.Hosting;
using Umbraco.Optimizely.Tests.Http;

namespace Umbraco.Optimizely.Tests.Servers;

public sealed class ServersHttpTests(ConnectedSite site) : IClassFixture<ConnectedSite>
{
    [Fact]
    public async Task Get_OneServer_ListsItWithoutAProblem()
    {
        JsonElement status = default;
        await Eventually.IsTrueAsync(async () =>
        {
            status = (await site.CallAsync(HttpMethod.Get, "servers")).Body;
            return status.GetProperty("servers").GetArrayLength() > 0;
        });

        JsonElement server = Assert.Single(status.GetProperty("servers").EnumerateArray());
        Assert.True(server.GetProperty("isThis").GetBoolean());
        Assert.True(server.GetProperty("sharesKeys").GetBoolean());
        Assert.Equal(JsonValueKind.Null, status.GetProperty("problem").ValueKind);
    }
}
