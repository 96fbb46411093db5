using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Documents;

/// <inheritdoc cref="IHeadlineDocuments"/>
internal sealed class HeadlineDocuments(IDocumentReader reader, ISettingsService settings) : IHeadlineDocuments
{
    public async Task<HeadlineDocument?> FindAsync(Guid key, string? culture, Uri? near, CancellationToken cancellationToken)
    {
        var current = await settings.GetAsync(cancellationToken);
        var document = reader.Read(
            key, culture, alias => current.For(alias).HeadlineProperty, near);
        return document is null ? null : new HeadlineDocument(document, current);
    }
}
