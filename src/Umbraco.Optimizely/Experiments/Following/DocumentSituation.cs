using Umbraco.Optimizely.Documents;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Notifications;
using Umbraco.Optimizely.Experiments.Store;

namespace Umbraco.Optimizely.Experiments.Following;

/// <summary>How the document of a test is now, seen from what the record says.</summary>
/// <param name="Document">Null when it does not exist.</param>
/// <param name="IsTypeAllowed">False when an administrator has excluded its document type.</param>
/// <param name="Cause">Why the test cannot count; null while it can.</param>
internal sealed record DocumentSituation(DocumentSnapshot? Document, bool IsTypeAllowed, AutomaticCause? Cause)
{
    /// <summary>The published headline when it is not the one that is tested, else null.</summary>
    public string? NewHeadline(HeadlineExperiment record)
        => Cause is null && Document?.Headline is { } headline && headline != record.Headline ? headline : null;

    /// <summary>The document's address when the record has another one, else null.</summary>
    public string? NewUrl(HeadlineExperiment record)
        => Cause is null && Document?.Url is { } url && url.AbsoluteUri != record.DocumentUrl ? url.AbsoluteUri : null;

    /// <summary>The alternative that says what the published headline says, or null.</summary>
    public static HeadlineVariation? AlternativeThatIs(HeadlineExperiment record, string headline)
        => record.Variations.FirstOrDefault(
            v => !v.IsOriginal && TitleRules.Comparable(v.Title) == TitleRules.Comparable(headline));

    /// <summary>Compares a record with its document.</summary>
    /// <param name="record">The test.</param>
    /// <param name="found">Its document; null when it does not exist.</param>
    /// <param name="languages">The site's languages.</param>
    public static DocumentSituation Of(HeadlineExperiment record, HeadlineDocument? found, IReadOnlyList<string> languages)
        => new(found?.Document, found?.IsTypeAllowed ?? true, CauseOf(record, found?.Document, languages));

    private static AutomaticCause? CauseOf(HeadlineExperiment record, DocumentSnapshot? document, IReadOnlyList<string> languages)
        => document switch
        {
            null => AutomaticCause.DocumentDeleted,
            { IsTrashed: true } => AutomaticCause.DocumentTrashed,
            _ when record.Culture.Length > 0 && !languages.Contains(record.Culture, StringComparer.OrdinalIgnoreCase)
                => AutomaticCause.LanguageRemoved,
            { Varies: { } varies } when varies != record.Culture.Length > 0 => AutomaticCause.VariationChanged,
            { IsPublished: false } => AutomaticCause.DocumentUnpublished,
            { Headline: null } => AutomaticCause.HeadlineEmptied,

            // A test of the name, made when there was no headline either, goes on.
            { IsHeadlineEmpty: true } when record.Headline != record.DocumentName => AutomaticCause.HeadlineEmptied,
            { Url: null } => AutomaticCause.DocumentUnreachable,
            _ => null,
        };
}
