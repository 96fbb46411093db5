using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Code;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>
/// Makes the experiment, or finds it again. Optimizely has no key for experiments, but only ours can have our page.
/// </summary>
internal sealed class ExperimentStep(IOptimizelyClient client, ILiveExperiments live)
{
    public async Task EnsureAsync(ExperimentLease lease, CancellationToken cancellationToken)
    {
        var record = lease.Record;
        if (record.ExperimentId is null)
        {
            await FindOrCreateAsync(lease, cancellationToken);
        }

        await RemoveDoublesAsync(record, cancellationToken);
    }

    /// <summary>
    /// Archives every experiment with our page but ours: an earlier call may have taken effect after it was given up.
    /// </summary>
    public async Task RemoveDoublesAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        if (!record.MayHaveDoubles)
        {
            return;
        }

        foreach (var experiment in await ListAsync(record, cancellationToken))
        {
            if (experiment.Id is { } id && id != record.ExperimentId)
            {
                await client.Experiments.ArchiveAsync(id, cancellationToken);
            }
        }
    }

    /// <summary>Experiments with our page that are not archived, oldest first.</summary>
    public async Task<IReadOnlyList<OptimizelyExperiment>> ListAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        if (record.PageId is not { } pageId)
        {
            return [];
        }

        var all = await client.Experiments.ListAllAsync(record.ProjectId, cancellationToken);
        return all
            .Where(e => e.PageIds?.Contains(pageId) == true && e.Status != ExperimentStatus.Archived)
            .OrderBy(e => e.Created)
            .ThenBy(e => e.Id)
            .ToList();
    }

    private async Task FindOrCreateAsync(ExperimentLease lease, CancellationToken cancellationToken)
    {
        var record = lease.Record;
        OptimizelyExperiment? experiment = null;
        if (record.Attempted.HasFlag(CreateSteps.Experiment))
        {
            experiment = await FindAsync(record, cancellationToken);
        }
        else
        {
            record.Attempted |= CreateSteps.Experiment;
            await lease.SaveAsync(cancellationToken);
        }

        experiment ??= await CreateAsync(lease, cancellationToken);
        experiment = experiment.Id is null ? await FindAsync(record, cancellationToken) : experiment;
        record.ExperimentId = experiment?.Id ?? throw new StepFailedException(StepNames.Experiment);
        record.Variations = VariationIds.Adopt(record.Variations, experiment);
        await lease.SaveAsync(cancellationToken);
        live.Remember(record.ExperimentId.Value, experiment);
    }

    private async Task<OptimizelyExperiment?> FindAsync(HeadlineExperiment record, CancellationToken cancellationToken)
        => await ListAsync(record, cancellationToken) is [var oldest, ..] ? oldest : null;

    private async Task<OptimizelyExperiment> CreateAsync(ExperimentLease lease, CancellationToken cancellationToken)
    {
        try
        {
            return await client.Experiments.CreateAsync(ExperimentBodies.Experiment(lease.Record), cancellationToken: cancellationToken);
        }
        catch (OptimizelyApiException exception) when (exception.OutcomeUnknown)
        {
            lease.Record.MayHaveDoubles = true;
            await lease.SaveAsync(cancellationToken);
            if (await TryFindAsync(lease.Record, cancellationToken) is { } found)
            {
                return found;
            }

            throw;
        }
    }

    private async Task<OptimizelyExperiment?> TryFindAsync(HeadlineExperiment record, CancellationToken cancellationToken)
    {
        try
        {
            return await FindAsync(record, cancellationToken);
        }
        catch (OptimizelyApiException)
        {
            // The failure of the creation is the one to tell.
            return null;
        }
    }
}
