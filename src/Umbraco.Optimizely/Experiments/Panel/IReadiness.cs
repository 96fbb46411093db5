using Umbraco.Optimizely.Documents;

namespace Umbraco.Optimizely.Experiments.Panel;

/// <summary>Says what is missing before the headline of a document can be tested.</summary>
internal interface IReadiness
{
    /// <summary>All problems, the most basic first; empty when a test can be made.</summary>
    Task<IReadOnlyList<ReadinessProblem>> CheckAsync(HeadlineDocument document, CancellationToken cancellationToken);
}
