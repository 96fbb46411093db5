using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Experiments.Winner;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Experiments;

/// <summary>Asks the site's handlers before an action and tells them after it.</summary>
internal sealed class ExperimentNotifier(NotificationGuard guard)
{
    /// <summary>Asks before a test is created; gives the variations with the code that handlers want.</summary>
    public async Task<(ExperimentCreatingNotification Asked, IReadOnlyList<HeadlineVariation> Variations)> CreatingAsync(HeadlineExperiment record)
    {
        var codes = Codes(record.Variations);
        var asked = new ExperimentCreatingNotification(Describe(record), codes, new EventMessages());
        await guard.AskAsync(asked, ExperimentSentences.NotCreated);
        return (asked, WithCodes(record.Variations, codes));
    }

    /// <summary>Asks before a test is changed; gives the new variations with the code that handlers want.</summary>
    public async Task<(ExperimentUpdatingNotification Asked, IReadOnlyList<HeadlineVariation> Variations)> UpdatingAsync(
        HeadlineExperiment record, IReadOnlyList<HeadlineVariation> variations)
    {
        var codes = Codes(variations);
        var asked = new ExperimentUpdatingNotification(Describe(record), codes, new EventMessages());
        await guard.AskAsync(asked, ExperimentSentences.ChangesNotSaved);
        return (asked, WithCodes(variations, codes));
    }

    public Task<ExperimentStartingNotification> StartingAsync(HeadlineExperiment record, bool isResume)
        => AskAsync(
            new ExperimentStartingNotification(Describe(record), isResume, new EventMessages()),
            isResume ? ExperimentSentences.NotResumed : ExperimentSentences.NotStarted);

    /// <param name="record">The test.</param>
    /// <param name="cause">Why the package pauses it by itself; null when a person does.</param>
    public Task<ExperimentPausingNotification> PausingAsync(HeadlineExperiment record, AutomaticCause? cause = null)
        => AskAsync(
            new ExperimentPausingNotification(Describe(record), new EventMessages()) { Cause = cause }, ExperimentSentences.NotPaused);

    /// <param name="record">The test.</param>
    /// <param name="cause">Why the package archives it by itself; null when a person does.</param>
    public Task<ExperimentArchivingNotification> ArchivingAsync(HeadlineExperiment record, AutomaticCause? cause = null)
        => AskAsync(
            new ExperimentArchivingNotification(Describe(record), new EventMessages()) { Cause = cause }, ExperimentSentences.NotArchived);

    /// <summary>Tells that a test is complete. After a retry there is no notification before it whose state could be handed on.</summary>
    public Task CreatedAsync(HeadlineExperiment record, ExperimentCreatingNotification? asked)
        => TellAsync(new ExperimentCreatedNotification(Describe(record)), asked);

    public Task UpdatedAsync(HeadlineExperiment record, ExperimentUpdatingNotification asked)
        => TellAsync(new ExperimentUpdatedNotification(Describe(record)), asked);

    public Task StartedAsync(HeadlineExperiment record, ExperimentStartingNotification asked)
        => TellAsync(new ExperimentStartedNotification(Describe(record), asked.IsResume), asked);

    public Task PausedAsync(HeadlineExperiment record, ExperimentPausingNotification? asked, AutomaticCause? cause = null)
        => TellAsync(new ExperimentPausedNotification(Describe(record)) { Cause = cause }, asked);

    public Task ArchivedAsync(HeadlineExperiment record, ExperimentArchivingNotification? asked, AutomaticCause? cause = null)
        => TellAsync(new ExperimentArchivedNotification(Describe(record)) { Cause = cause }, asked);

    /// <summary>Asks before a headline ends a test.</summary>
    public Task<WinnerLaunchingNotification> WinnerLaunchingAsync(HeadlineExperiment record, WinnerPlan plan)
        => AskAsync(
            new WinnerLaunchingNotification(Describe(record), plan.Headline, plan.Publishes, new EventMessages()), WinnerSentences.NotLaunched);

    /// <summary>Tells that a headline has ended a test.</summary>
    public Task WinnerLaunchedAsync(HeadlineExperiment record, WinnerPlan plan, WinnerLaunchingNotification? asked)
        => TellAsync(new WinnerLaunchedNotification(Describe(record), plan.Headline, plan.Publishes), asked);

    private static HeadlineTest Describe(HeadlineExperiment record) => new()
    {
        Id = record.Id,
        DocumentKey = record.DocumentKey,
        Culture = record.Culture.Length == 0 ? null : record.Culture,
        Name = record.Name,
        Headline = record.Headline,
        ProjectId = record.ProjectId,
        ExperimentId = record.ExperimentId,
    };

    private static VariationCode[] Codes(IReadOnlyList<HeadlineVariation> variations)
        => variations.Where(v => v.Code is not null).Select(v => new VariationCode(v.Title, v.Weight, v.Code!)).ToArray();

    private static HeadlineVariation[] WithCodes(IReadOnlyList<HeadlineVariation> variations, VariationCode[] codes)
    {
        var next = 0;
        return variations.Select(v => v.Code is null ? v : v with { Code = codes[next++].Code }).ToArray();
    }

    private async Task<TNotification> AskAsync<TNotification>(TNotification notification, string title)
        where TNotification : CancelableNotification
    {
        await guard.AskAsync(notification, title);
        return notification;
    }

    private Task TellAsync<TNotification>(TNotification notification, IStatefulNotification? asked)
        where TNotification : StatefulNotification
    {
        if (asked is not null)
        {
            notification.WithStateFrom(asked);
        }

        // What has happened is told also when the browser has gone.
        return guard.TellAsync(notification, CancellationToken.None);
    }
}
