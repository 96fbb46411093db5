using Umbraco.Optimizely.Api;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>Makes an object that has a key of ours exactly once, whatever became of earlier attempts and of their answers.</summary>
internal static class KeyedObject
{
    /// <param name="lease">The record, which remembers that an attempt was made before it is made.</param>
    /// <param name="step">What is made.</param>
    /// <param name="kind">What it is called should its id never arrive.</param>
    /// <param name="create">Makes it; gives its id.</param>
    /// <param name="find">Looks for it by its key; gives its id or null.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    public static async Task<long> EnsureAsync(
        ExperimentLease lease,
        CreateSteps step,
        string kind,
        Func<CancellationToken, Task<long?>> create,
        Func<CancellationToken, Task<long?>> find,
        CancellationToken cancellationToken)
    {
        if (lease.Record.Attempted.HasFlag(step))
        {
            if (await find(cancellationToken) is { } found)
            {
                return found;
            }
        }
        else
        {
            lease.Record.Attempted |= step;
            await lease.SaveAsync(cancellationToken);
        }

        return await CreateAsync(create, find, cancellationToken)
            ?? await find(cancellationToken)
            ?? throw new StepFailedException(kind);
    }

    private static async Task<long?> CreateAsync(
        Func<CancellationToken, Task<long?>> create, Func<CancellationToken, Task<long?>> find, CancellationToken cancellationToken)
    {
        try
        {
            return await create(cancellationToken);
        }
        catch (OptimizelyApiException exception) when (KeyInUse.Says(exception))
        {
            // An earlier attempt took effect although its answer was lost. The key is ours alone.
            return KeyInUse.Id(exception);
        }
        catch (OptimizelyApiException exception) when (exception.OutcomeUnknown)
        {
            if (await TryFindAsync(find, cancellationToken) is { } found)
            {
                return found;
            }

            throw;
        }
    }

    /// <summary>Looks without hiding the failure that made it necessary: that of the creation is the one to tell.</summary>
    private static async Task<long?> TryFindAsync(Func<CancellationToken, Task<long?>> find, CancellationToken cancellationToken)
    {
        try
        {
            return await find(cancellationToken);
        }
        catch (OptimizelyApiException)
        {
            return null;
        }
    }
}
