using Umbraco.Optimizely.Connection;
using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Panel;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Creation;

/// <summary>Creates a headline test: one action for the editor, at most one open test for a document and culture.</summary>
internal sealed class CreateExperiment(
    IExperimentStore store,
    IReadiness readiness,
    ISelectedProject selected,
    ExperimentRecordFactory factory,
    ExperimentCreation creation)
{
    /// <summary>
    /// Gives the record, complete or with the step that failed. The same request again goes on with its record.
    /// </summary>
    /// <exception cref="Umbraco.Optimizely.Http.ProblemException">Nothing was made: see its text.</exception>
    public async Task<HeadlineExperiment> RunAsync(
        HeadlineDocument document, Guid requestId, ExperimentInput input, CancellationToken cancellationToken)
    {
        if (await store.FindByRequestAsync(requestId, cancellationToken) is { } known)
        {
            return await AgainAsync(document, known, cancellationToken);
        }

        var problems = await readiness.CheckAsync(document, cancellationToken);
        if (problems.FirstOrDefault(p => !p.IsPassing) is { } problem)
        {
            throw ExperimentProblems.NotReady(problem);
        }

        var project = await selected.GetAsync(cancellationToken)
            ?? throw ExperimentProblems.NotReady(problems[0]);
        var record = await factory.CreateAsync(document, project, requestId, input, cancellationToken);
        await creation.MakeRoomAsync(record, cancellationToken);
        return await creation.AddAsync(record, cancellationToken)
            ?? await OtherAsync(document, record, cancellationToken);
    }

    /// <summary>The database refused the record: the same request was faster on another way, or another editor.</summary>
    private async Task<HeadlineExperiment> OtherAsync(HeadlineDocument document, HeadlineExperiment record, CancellationToken cancellationToken)
    {
        if (await store.FindByRequestAsync(record.RequestId, cancellationToken) is { } same)
        {
            return await AgainAsync(document, same, cancellationToken);
        }

        var other = await store.FindOpenAsync(record.DocumentKey, record.Culture, cancellationToken);
        throw ExperimentProblems.AlreadyTesting(other?.CreatedByName ?? "another editor");
    }

    private async Task<HeadlineExperiment> AgainAsync(HeadlineDocument document, HeadlineExperiment known, CancellationToken cancellationToken)
    {
        if (known.DocumentKey != document.Document.Key || known.Culture != document.Document.Culture)
        {
            throw ExperimentProblems.RequestUsed();
        }

        return await creation.ContinueAsync(known, cancellationToken);
    }
}
