using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Following;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Security;

namespace Umbraco.Optimizely.Experiments.Winner;

/// <summary>Decides whether a headline may take its place in the document now, and how.</summary>
internal sealed class WinnerPlanner(
    ExperimentDesk desk, SituationReader situations, IHeadlineWriter writer, ICurrentEditor editor, ExperimentNotifier notifier)
{
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">
    /// The headline is none of the test's, somebody has newer work in the document, or a handler refuses.
    /// </exception>
    public async Task<(WinnerPlan Plan, WinnerLaunchingNotification Asked)> PlanAsync(
        HeadlineExperiment record, string headline, bool publish, CancellationToken cancellationToken)
    {
        if (record.Notes.StartOver is not null)
        {
            throw ExperimentProblems.Busy();
        }

        if (record.StartedAt is null)
        {
            throw WinnerProblems.NotStarted();
        }

        var chosen = record.Variations.FirstOrDefault(v => v.Title == headline) ?? throw WinnerProblems.NoSuchHeadline();
        var plan = chosen.IsOriginal
            ? new WinnerPlan { Headline = headline, IsOriginal = true, Before = headline, Asked = desk.Now, UserId = editor.User.Id, Stage = WinnerStage.Written }
            : await PlanAsync(record, headline, cancellationToken) with { Publishes = publish };

        if (!plan.IsOriginal && publish && (await StoredAsync(record, cancellationToken)).Stored.HasOtherChanges)
        {
            throw WinnerProblems.OtherChanges();
        }

        return (plan, await notifier.WinnerLaunchingAsync(record, plan));
    }

    private async Task<WinnerPlan> PlanAsync(HeadlineExperiment record, string headline, CancellationToken cancellationToken)
    {
        var (document, stored) = await StoredAsync(record, cancellationToken);
        if (document.Headline != record.Headline || stored.Draft != document.Headline)
        {
            throw WinnerProblems.NewerWork(stored.Draft);
        }

        if (stored.IsShared)
        {
            throw WinnerProblems.Shared();
        }

        if (headline.Length > stored.MaxLength)
        {
            throw WinnerProblems.TooLong(stored.MaxLength.Value);
        }

        return new WinnerPlan
        {
            Headline = headline,
            Property = stored.Property,
            Before = stored.Draft!,
            Asked = desk.Now,
            UserId = editor.User.Id,
        };
    }

    private async Task<(DocumentSnapshot Document, StoredHeadline Stored)> StoredAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        var now = await situations.ReadAsync(record, cancellationToken);
        if (now.Cause is not null)
        {
            throw ExperimentProblems.DocumentNotPublished();
        }

        var stored = await writer.ReadAsync(now.Document!, cancellationToken) ?? throw WinnerProblems.NoDocument();
        return (now.Document!, stored);
    }
}
