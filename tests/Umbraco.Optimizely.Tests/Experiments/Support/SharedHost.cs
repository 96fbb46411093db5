using Microsoft.Extensions.Caching.Memory;
using Microsoft.EntityFrameworkCore;
using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Storage;

namespace Umbraco.Optimizely.Tests.Experiments.Support;

/// <summary>One host for all cases of a class; each begins with an empty Optimizely and no records.</summary>
public sealed class SharedHost : IAsyncLifetime
{
    internal ExperimentsHost Host { get; private set; } = null!;

    /// <summary>An event that the project has.</summary>
    internal string EventId { get; private set; } = "";

    public async ValueTask InitializeAsync() => Host = await ExperimentsHost.StartAsync();

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    internal async Task ResetAsync()
    {
        Host.Calls.Clear();
        Host.Site.Reset();
        Host.Sandbox.Control.Reset();
        ((MemoryCache)Host.Get<IMemoryCache>()).Clear();
        await using var context = await Host.Get<IOptimizelyDbContextFactory>().CreateAsync();
        await context.Set<HeadlineExperiment>().ExecuteDeleteAsync();
        var signup = await Host.Client.Events.CreateCustomAsync(ExperimentsHost.ProjectId, new CustomEventCreate { Key = "signup" });
        EventId = $"{signup.Id}";
    }
}
