using Umbraco.Optimizely.Experiments.Actions;
using Umbraco.Optimizely.Experiments.Status;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Maintenance;

/// <summary>The tests that visitors see, or may see, whatever becomes of the package.</summary>
internal sealed class RunningTests(IExperimentStore store, ILiveExperiments live, IExperimentService experiments)
{
    public async Task<IReadOnlyList<RunningTest>> FindAsync(CancellationToken cancellationToken)
    {
        var found = new List<RunningTest>();
        foreach (HeadlineExperiment record in await store.ListOpenAsync(cancellationToken))
        {
            // Without an experiment at Optimizely there is nothing that could run.
            if (record.ExperimentId is { } experimentId)
            {
                string status = StatusNames.Of((await live.GetAsync(experimentId, cancellationToken)).Value);
                if (status is StatusNames.Running or StatusNames.Unknown)
                {
                    found.Add(new RunningTest(record.Id, record.Name, record.DocumentName, record.Culture, status));
                }
            }
        }

        return found;
    }

    /// <exception cref="ProblemException">A test could not be paused; those before it are.</exception>
    public async Task PauseAsync(IEnumerable<RunningTest> tests, CancellationToken cancellationToken)
    {
        foreach (RunningTest test in tests)
        {
            try
            {
                await experiments.PauseAsync(test.Id, SeenTest.Now, cancellationToken);
            }
            catch (ProblemException problem)
            {
                throw MaintenanceProblems.NotPaused(test.Name, problem);
            }
        }
    }
}
