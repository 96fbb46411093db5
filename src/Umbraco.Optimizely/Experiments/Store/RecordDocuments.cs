using Umbraco.Optimizely.Documents;

namespace Umbraco.Optimizely.Experiments.Store;

internal static class RecordDocuments
{
    /// <summary>The document of a record, with the address that it has on the host where the test was made.</summary>
    public static Task<HeadlineDocument?> FindAsync(
        this IHeadlineDocuments documents, HeadlineExperiment record, CancellationToken cancellationToken)
        => documents.FindAsync(record.DocumentKey, record.Culture, new Uri(record.DocumentUrl), cancellationToken);
}
