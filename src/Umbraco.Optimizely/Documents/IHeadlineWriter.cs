namespace Umbraco.Optimizely.Documents;

/// <summary>Reads and writes the headline that editors save, through members that every supported version of Umbraco has.</summary>
internal interface IHeadlineWriter
{
    /// <summary>The headline as it is saved; null when there is no such document, or it is in the recycle bin.</summary>
    /// <param name="document">The document as it is published.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<StoredHeadline?> ReadAsync(DocumentSnapshot document, CancellationToken cancellationToken);

    /// <summary>Writes it with the CMS's own service, so that its notifications, versions and rules are those of any edit.</summary>
    HeadlineWriteResult Write(HeadlineWrite write);
}
