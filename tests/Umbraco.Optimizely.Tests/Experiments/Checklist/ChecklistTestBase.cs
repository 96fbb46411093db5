using Umbraco.Optimizely.Experiments.Checklist;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Tests.Experiments.Support;

namespace Umbraco.Optimizely.Tests.Experiments.Checklist;

/// <summary>A document on a site whose pages a test writes.</summary>
public abstract class ChecklistTestBase(SharedHost shared) : IClassFixture<SharedHost>, IAsyncLifetime
{
    internal ExperimentsHost Host { get; } = shared.Host;

    protected SharedHost Shared { get; } = shared;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected string Mark => $"data-optimizely-headline=\"{Host.Document.Key:D}\" data-optimizely-culture=\"en-US\"";

    public async ValueTask InitializeAsync()
    {
        await Shared.ResetAsync();
        Host.Document.Exists = true;
        Host.Document.Snapshot = new FakeDocument().Snapshot with { Key = Host.Document.Key };
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes the three pages; null for one that cannot be reached.</summary>
    protected void Write(string? own, string? home = "", string? list = "")
    {
        Host.Site.Html.Clear();
        foreach (var (path, body) in new[] { ("/about/", own), ("/", home), ("/articles/", list) })
        {
            if (body is not null)
            {
                Host.Site.Html[path] =
                    $"<html><head><script src=\"https://cdn.optimizely.com/js/21014920001.js\"></script></head><body>{body.Replace("MARK", Mark, StringComparison.Ordinal)}</body></html>";
            }
        }
    }

    internal Task<ChecklistModel> RunAsync(HeadlineExperiment record, bool refresh = false)
        => Host.Get<StartChecklist>().RunAsync(record, refresh, Cancel);

    internal async Task<CheckModel> CheckAsync(string code, HeadlineExperiment? record = null)
        => (await RunAsync(record ?? await Host.CreateAsync())).Checks.Single(c => c.Code == code);
}
