namespace Umbraco.Optimizely.Api.Tests.Sandbox;

/// <summary>Every operation on resources other than experiments, against the simulated service and its validation.</summary>
public sealed class ResourceTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Projects_OfALargeAccount_AreAllListed()
    {
        await using var host = await SandboxHost.StartAsync(new() { ProjectCount = 250 });

        var projects = await host.Client.Projects.ListAllAsync(Ct);

        Assert.Equal(250, projects.Count(project => project.Name!.StartsWith("Campaign site", StringComparison.Ordinal)));
        Assert.Equal(projects.Count, projects.Select(project => project.Id).Distinct().Count());
        Assert.Equal(251, projects.Count(project => project.IsUsableOnWebsite));
        Assert.Equal(3, host.Server.Control.Calls("list_projects").Count);
    }

    [Fact]
    public async Task Project_IsRead()
    {
        await using var host = await SandboxHost.StartAsync();

        var project = await host.Client.Projects.GetAsync(SandboxHost.Project, Ct);

        Assert.Equal("Acme Website", project.Name);
        Assert.True(project.IsUsableOnWebsite);
        Assert.NotNull(project.WebSnippet);
    }

    [Fact]
    public async Task Pages_AreMadeReadChangedListedAndArchived()
    {
        await using var host = await SandboxHost.StartAsync();
        var made = await host.CreatePageAsync("a_page");
        var id = made.Id!.Value;

        var changed = await host.Client.Pages.UpdateAsync(id, new() { Name = "Renamed" }, Ct);
        var listed = await host.Client.Pages.ListAllAsync(SandboxHost.Project, Ct);
        await host.Client.Pages.ArchiveAsync(id, Ct);
        await host.Client.Pages.ArchiveAsync(id, Ct);
        var archived = await host.Client.Pages.GetAsync(id, Ct);

        Assert.Equal("Renamed", changed.Name);
        Assert.Equal("Renamed", Assert.Single(listed).Name);
        Assert.True(archived.Archived);
    }

    [Fact]
    public async Task Page_WithAKeyInUse_IsRefusedInOptimizelysWords()
    {
        await using var host = await SandboxHost.StartAsync();
        var made = await host.CreatePageAsync("a_page");

        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(() => host.CreatePageAsync("a_page"));

        Assert.Equal(OptimizelyFailure.BadRequest, exception.Failure);
        Assert.Contains($"{made.Id}", exception.ProblemMessage, StringComparison.Ordinal);
        Assert.NotNull(exception.RequestId);
    }

    [Fact]
    public async Task Events_AreMadeReadListedAndArchived()
    {
        await using var host = await SandboxHost.StartAsync();
        var page = await host.CreatePageAsync("a_page");
        var custom = await host.Client.Events.CreateCustomAsync(SandboxHost.Project, new() { Key = "signup", Name = "Signup", Category = "other" }, Ct);
        var click = await host.Client.Events.CreateClickAsync(page.Id!.Value, new() { Name = "Click", Key = "click", Config = new() { Selector = ".a" } }, Ct);

        var listed = await host.Client.Events.ListAllAsync(SandboxHost.Project, Ct);
        await host.Client.Events.ArchiveCustomAsync(SandboxHost.Project, custom.Id!.Value, Ct);
        await host.Client.Events.ArchiveClickAsync(page.Id.Value, click.Id!.Value, Ct);

        Assert.Equal(["click", "custom", "pageview"], listed.Select(item => item.EventType).Order(StringComparer.Ordinal));
        Assert.Equal(".a", click.Config!.Selector);
        Assert.True((await host.Client.Events.GetAsync(custom.Id.Value, Ct)).Archived);
        Assert.True((await host.Client.Events.GetAsync(click.Id.Value, Ct)).Archived);
    }

    [Fact]
    public async Task AttributesAndAudiences_AreMadeReadChangedAndListed()
    {
        await using var host = await SandboxHost.StartAsync();
        var attribute = await host.Client.Attributes.CreateAsync(new() { ProjectId = SandboxHost.Project, Key = "status", Name = "Status" }, Ct);
        var audience = await host.Client.Audiences.CreateAsync(
            new() { ProjectId = SandboxHost.Project, Name = "Customers", Conditions = """["and",["or",["or",{"type":"custom_attribute","name":"status","value":"customer"}]]]""" },
            Ct);

        var renamed = await host.Client.Attributes.UpdateAsync(attribute.Id!.Value, new() { Name = "State" }, Ct);
        var archived = await host.Client.Audiences.UpdateAsync(audience.Id!.Value, new() { Archived = true }, Ct);
        await host.Client.Attributes.ArchiveAsync(attribute.Id.Value, Ct);

        Assert.Equal("State", renamed.Name);
        Assert.True(archived.Archived);
        Assert.Equal("Customers", (await host.Client.Audiences.GetAsync(audience.Id.Value, Ct)).Name);
        Assert.Single(await host.Client.Audiences.ListAllAsync(SandboxHost.Project, Ct));
        Assert.Single(await host.Client.Attributes.ListAllAsync(SandboxHost.Project, Ct));
        Assert.Equal("status", (await host.Client.Attributes.GetAsync(attribute.Id.Value, Ct)).Key);
    }

    [Fact]
    public async Task Lists_AreMadeReadChangedListedAndArchived()
    {
        await using var host = await SandboxHost.StartAsync();
        var list = await host.Client.ListAttributes.CreateAsync(
            new() { ProjectId = SandboxHost.Project, Name = "Subscribers", KeyField = "subscriber", ListType = ListAttributeType.Cookies, ListContent = "a,b" },
            Ct);
        var id = list.Id!.Value;

        var changed = await host.Client.ListAttributes.UpdateAsync(id, new() { Description = "People", ListContent = "c" }, Ct);
        var listed = await host.Client.ListAttributes.ListAllAsync(SandboxHost.Project, Ct);
        await host.Client.ListAttributes.ArchiveAsync(id, Ct);

        Assert.Equal("People", changed.Description);
        Assert.Single(listed);
        Assert.Equal("subscriber", (await host.Client.ListAttributes.GetAsync(id, Ct)).KeyField);
    }

    [Fact]
    public async Task Me_OfAPersonalToken_IsThePerson()
    {
        await using var host = await SandboxHost.StartAsync();

        var me = await host.Client.Account.MeAsync(Ct);

        Assert.Equal("ada@acme.example", me.Profile!.Email);
        Assert.Equal("Acme Media", me.Accounts!.Single(account => account.Id == me.CurrentAccount!.Id).Name);
        Assert.Contains(me.ProjectRoles!, role => role is { ProjectId: SandboxHost.Project, Role: "administrator" });
    }

    [Fact]
    public async Task Viewer_MayReadButNotWrite()
    {
        await using var host = await SandboxHost.StartAsync();
        var viewer = host.Clients.Create(SandboxHost.ViewerToken);

        Assert.NotEmpty(await viewer.Projects.ListAllAsync(Ct));
        var exception = await Assert.ThrowsAsync<OptimizelyApiException>(
            () => viewer.Pages.CreateAsync(new() { ProjectId = SandboxHost.Project, Name = "n", EditUrl = "https://acme.example/" }, Ct));

        Assert.Equal(OptimizelyFailure.Forbidden, exception.Failure);
    }
}
