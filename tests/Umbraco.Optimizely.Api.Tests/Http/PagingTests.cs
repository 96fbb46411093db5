using System.Globalization;
using System.Net;
using Umbraco.Optimizely.Api.Tests.Support;

namespace Umbraco.Optimizely.Api.Tests.Http;

public sealed class PagingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(99, 1)]
    [InlineData(100, 2)]
    [InlineData(250, 3)]
    public async Task List_WithoutLinks_EndsAtAShortPage(int count, int requests)
    {
        using var host = new ApiHost();
        host.Fake.Then((request, _) => Task.FromResult(Page(request, count, 100)));

        var projects = await host.Client.Projects.ListAllAsync(Ct);

        Assert.Equal(Enumerable.Range(1, count), projects.Select(project => (int)project.Id!));
        Assert.Equal(requests, host.Fake.Requests.Count);
    }

    [Theory]
    [InlineData("rel=next")]
    [InlineData("rel=\"next\"")]
    [InlineData("title=a; rel=next")]
    public async Task List_WithLinks_FollowsThemThoughPagesAreShort(string relation)
    {
        using var host = new ApiHost();
        host.Fake.Then((request, _) => Task.FromResult(Page(
            request,
            60,
            25,
            page => page < 3 ? $"<https://evil.example/v2/projects?page={page + 1}>; {relation}, <https://a.example/?page=3>; rel=last" : "<https://a.example/?page=2>; rel=prev")));

        var projects = await host.Client.Projects.ListAllAsync(Ct);

        Assert.Equal(60, projects.Count);
        Assert.Equal(3, host.Fake.Requests.Count);
        Assert.All(host.Fake.Requests, request => Assert.Equal("api.optimizely.com", request.Uri.Host));
    }

    [Fact]
    public async Task List_WithLinksOfUnknownRelation_Ends()
    {
        using var host = new ApiHost();
        host.Fake.Then((request, _) => Task.FromResult(Page(request, 300, 100, _ => "<https://a.example/>; rel=nextish")));

        Assert.Equal(100, (await host.Client.Projects.ListAllAsync(Ct)).Count);
    }

    [Fact]
    public async Task List_ThatNeverEnds_IsGivenUp()
    {
        using var host = new ApiHost();
        host.Fake.Then(HttpStatusCode.OK, """[{"id":1}]""", ("Link", "<https://a.example/>; rel=next"));

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Client.Projects.ListAllAsync(Ct));

        Assert.Equal(OptimizelyFailure.TooLarge, exception.Failure);
        Assert.Equal(Paging.MaxPages, host.Fake.Requests.Count);
    }

    [Fact]
    public async Task List_WhoseSecondPageFails_Fails()
    {
        using var host = new ApiHost();
        host.Fake
            .Then((request, _) => Task.FromResult(Page(request, 200, 100)))
            .ThenExample("error-404", HttpStatusCode.NotFound);

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.Client.Projects.ListAllAsync(Ct));

        Assert.Equal(OptimizelyFailure.NotFound, exception.Failure);
    }

    private static HttpResponseMessage Page(HttpRequestMessage request, int count, int size, Func<int, string>? link = null)
    {
        var query = System.Web.HttpUtility.ParseQueryString(request.RequestUri!.Query);
        var page = int.Parse(query["page"]!, CultureInfo.InvariantCulture);
        var ids = Enumerable.Range(1, count).Skip((page - 1) * size).Take(size);
        var response = new HttpResponseMessage { Content = new StringContent($"[{string.Join(',', ids.Select(id => $"{{\"id\":{id}}}"))}]") };
        if (link is not null)
        {
            response.Headers.TryAddWithoutValidation("Link", link(page));
        }

        return response;
    }
}
