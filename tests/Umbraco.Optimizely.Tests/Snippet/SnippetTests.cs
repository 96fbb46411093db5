using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Umbraco.Cms.Core.Web;
using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Snippet;
using Umbraco.Optimizely.Storage;
using Umbraco.Optimizely.Tests.Hosting;

namespace Umbraco.Optimizely.Tests.Snippet;

public sealed class SnippetTests
{
    private const string Tag = "<script src=\"https://cdn.optimizely.com/js/21014920001.js\"></script>";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Head_ProjectChosen_GetsTheTagBeforeItsContent()
    {
        await using PackageHarness harness = await WithProjectAsync();

        Assert.Equal(Tag, await HeadAsync(harness, Request(harness)));
    }

    [Fact]
    public async Task Head_NoProject_GetsNothing()
    {
        await using PackageHarness harness = Create();

        Assert.Empty(await HeadAsync(harness, Request(harness)));
    }

    [Theory]
    [InlineData("body", "/")]
    [InlineData("head", "/umbraco")]
    [InlineData("head", "/Umbraco/login")]
    public async Task Component_OtherElementOrBackOffice_WritesNothing(string element, string path)
    {
        await using PackageHarness harness = await WithProjectAsync();

        Assert.Empty(await HeadAsync(harness, Request(harness, path), element));
    }

    [Fact]
    public async Task Head_PathThatOnlyBeginsLikeTheBackOffice_GetsTheTag()
    {
        await using PackageHarness harness = await WithProjectAsync();

        Assert.Equal(Tag, await HeadAsync(harness, Request(harness, "/umbraco-news")));
    }

    [Fact]
    public async Task Head_InPreview_GetsNothing()
    {
        await using PackageHarness harness = await WithProjectAsync(preview: true);

        Assert.Empty(await HeadAsync(harness, Request(harness)));
    }

    [Fact]
    public async Task HeadAndTagHelper_OnOnePage_WriteTheTagOnce()
    {
        await using PackageHarness harness = await WithProjectAsync();
        HttpContext page = Request(harness);

        string head = await HeadAsync(harness, page);
        string helper = await TagHelperAsync(page);
        string again = await HeadAsync(harness, page);

        Assert.Equal([Tag, string.Empty, string.Empty], [head, helper, again]);
    }

    [Fact]
    public async Task TagHelper_BeforeTheHead_WritesTheTagAndTheHeadDoesNot()
    {
        await using PackageHarness harness = await WithProjectAsync();
        HttpContext page = Request(harness);

        string helper = await TagHelperAsync(page);
        string second = await TagHelperAsync(page);
        string head = await HeadAsync(harness, page);

        Assert.Equal([Tag, string.Empty, string.Empty], [helper, second, head]);
    }

    [Fact]
    public async Task Head_AutomaticSwitchedOff_LeavesItToTheTagHelper()
    {
        await using PackageHarness harness = await WithProjectAsync(settings: new() { ["Optimizely:Snippet:Automatic"] = "false" });
        HttpContext page = Request(harness);

        Assert.Empty(await HeadAsync(harness, page));
        Assert.Equal(Tag, await TagHelperAsync(page));
    }

    [Fact]
    public async Task Head_InvalidOptions_GetsNothing()
    {
        await using PackageHarness harness = await WithProjectAsync(settings: new() { ["Optimizely:Endpoints:Cdn"] = "javascript:alert(1)" });

        Assert.Empty(await HeadAsync(harness, Request(harness)));
    }

    [Fact]
    public async Task Head_ProjectChangedByAnotherServer_GetsTheNewTag()
    {
        await using PackageHarness harness = await WithProjectAsync();
        await HeadAsync(harness, Request(harness));

        await harness.Get<SelectedProjectStore>().SaveAsync(new SelectedProject(42, "Other", null), "Ada", Cancellation);

        Assert.Contains("/js/42.js", await HeadAsync(harness, Request(harness)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_ManyPages_ReadTheDatabaseOnceAndShareTheTag()
    {
        var project = new FakeProject();
        await using PackageHarness harness = Create(configure: services => services.AddSingleton<ISelectedProject>(project));
        SnippetTag tag = harness.Get<SnippetTag>();

        var first = await tag.GetAsync();
        var second = await tag.GetAsync();

        Assert.Same(first, second);
        Assert.Equal(1, project.Asked);
    }

    [Fact]
    public async Task Head_DatabaseFails_PageRendersAndTheLogSaysSoOnceAMinute()
    {
        var time = new ShiftedTime();
        var project = new FakeProject { Failure = new StorageUnavailableException(StorageState.Waiting) };
        await using PackageHarness harness = Create(time, services => services.AddSingleton<ISelectedProject>(project));

        for (int page = 0; page < 20; page++)
        {
            Assert.Empty(await HeadAsync(harness, Request(harness)));
        }

        int asked = project.Asked;
        time.Advance(TimeSpan.FromSeconds(11));
        Assert.Empty(await HeadAsync(harness, Request(harness)));
        int logged = harness.Logs.Lines.Count(line => line.Id.Id == 1300);
        time.Advance(TimeSpan.FromMinutes(1));
        project.Failure = null;
        string healed = await HeadAsync(harness, Request(harness));

        Assert.Equal(1, asked);
        Assert.Equal(1, logged);
        Assert.Contains("/js/7.js", healed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WriteAsync_TagIsThere_AllocatesNothingOfItsOwn()
    {
        await using PackageHarness harness = await WithProjectAsync();
        SnippetWriter writer = harness.Get<SnippetWriter>();
        HttpContext warm = Request(harness);
        await writer.WriteAsync(warm, new DefaultTagHelperContent());
        HttpContext marked = Request(harness);
        var target = new DefaultTagHelperContent();
        await writer.WriteAsync(marked, target);

        // A page that has the tag already: what is left is the decision alone.
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < 100; round++)
        {
            ValueTask writing = writer.WriteAsync(marked, target);
            Assert.True(writing.IsCompletedSuccessfully);
            await writing;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static PackageHarness Create(
        TimeProvider? time = null,
        Action<IServiceCollection>? configure = null,
        bool preview = false,
        Dictionary<string, string?>? settings = null) => new(new HarnessOptions
        {
            Time = time,
            Settings = settings ?? [],
            Configure = services =>
            {
                services.AddSingleton<IUmbracoContextAccessor>(new PreviewAccessor(preview));
                services.AddOptions<Cms.Core.Configuration.Models.GlobalSettings>();
                configure?.Invoke(services);
            },
        });

    private static async Task<PackageHarness> WithProjectAsync(bool preview = false, Dictionary<string, string?>? settings = null)
    {
        PackageHarness harness = Create(preview: preview, settings: settings);
        await harness.Get<SelectedProjectStore>().SaveAsync(new SelectedProject(21014920001, "Acme Website", null), "Ada", Cancellation);
        return harness;
    }

    private static DefaultHttpContext Request(PackageHarness harness, string path = "/") =>
        new() { Request = { Path = path }, RequestServices = harness.Get<IServiceProvider>() };

    private static async Task<string> HeadAsync(PackageHarness harness, HttpContext page, string element = "head")
    {
        harness.Get<IHttpContextAccessor>().HttpContext = page;
        TagHelperOutput output = Output(element);
        SnippetHeadComponent component = harness.Get<IEnumerable<ITagHelperComponent>>().OfType<SnippetHeadComponent>().Single();
        await component.ProcessAsync(new TagHelperContext(element, [], new Dictionary<object, object>(), "test"), output);
        return output.PreContent.GetContent();
    }

    private static async Task<string> TagHelperAsync(HttpContext page)
    {
        TagHelperOutput output = Output("optimizely-snippet");
        var helper = new SnippetTagHelper { ViewContext = new ViewContext { HttpContext = page } };
        await helper.ProcessAsync(new TagHelperContext("optimizely-snippet", [], new Dictionary<object, object>(), "test"), output);
        Assert.Null(output.TagName);
        return output.Content.GetContent();
    }

    private static TagHelperOutput Output(string element) =>
        new(element, [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));

    private sealed class FakeProject : ISelectedProject
    {
        public int Asked { get; private set; }

        public Exception? Failure { get; set; }

        public ValueTask<SelectedProject?> GetAsync(CancellationToken cancellationToken)
        {
            Asked++;
            return Failure is null ? ValueTask.FromResult<SelectedProject?>(new SelectedProject(7, "Seven", null)) : throw Failure;
        }
    }

    private sealed class PreviewAccessor(bool preview) : IUmbracoContextAccessor
    {
        private IUmbracoContext? _context = Context(preview);

        public void Clear() => _context = null;

        public void Set(IUmbracoContext umbracoContext) => _context = umbracoContext;

        public bool TryGetUmbracoContext([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IUmbracoContext? umbracoContext)
        {
            umbracoContext = _context;
            return umbracoContext is not null;
        }

        private static IUmbracoContext? Context(bool preview)
        {
            if (!preview)
            {
                return null;
            }

            IUmbracoContext context = Substitute.For<IUmbracoContext>();
            context.InPreviewMode.Returns(true);
            return context;
        }
    }
}
