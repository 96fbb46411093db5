using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Store;
using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>Looks at the document of a test.</summary>
internal sealed class SituationReader(IHeadlineDocuments documents, ISiteCultures languages)
{
    public async Task<DocumentSituation> ReadAsync(HeadlineExperiment record, CancellationToken cancellationToken)
        => DocumentSituation.Of(
            record,
            await documents.FindAsync(record, cancellationToken),
            await languages.GetAsync(cancellationToken));
}
