using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Experiments.Notes;

namespace Umbraco.Optimizely.Experiments.Store;

/// <summary>The record of one headline test: its content, its journal and what it is called at Optimizely.</summary>
internal sealed class HeadlineExperiment
{
    private static readonly ExperimentNotes NothingNoted = new();

    public Guid Id { get; set; }

    /// <summary>The client's request, so that a repeated request finds its record.</summary>
    public Guid RequestId { get; set; }

    public Guid DocumentKey { get; set; }

    /// <summary>Empty for a document that does not vary by culture.</summary>
    public string Culture { get; set; } = "";

    /// <summary>Document and culture while the test is open, else null: unique in the database, so that two editors cannot make two.</summary>
    public string? OpenKey { get; set; }

    public string Name { get; set; } = "";

    public string DocumentName { get; set; } = "";

    /// <summary>The headline that is tested as the original: as published when the test was made, or taken over since.</summary>
    public string Headline { get; set; } = "";

    /// <summary>The document's URL: when the test was made, or where it was followed to since.</summary>
    public string DocumentUrl { get; set; } = "";

    /// <summary>Where the test may be active, in Optimizely's grammar; kept so that a retry makes the same page.</summary>
    public string Conditions { get; set; } = "";

    public IReadOnlyList<HeadlineVariation> Variations { get; set; } = [];

    public MetricKind MetricKind { get; set; }

    /// <summary>The chosen event of <see cref="MetricKind.Event"/>.</summary>
    public long? ChosenEventId { get; set; }

    public string? ChosenEventName { get; set; }

    public long ProjectId { get; set; }

    public RecordState State { get; set; }

    public CreateSteps Attempted { get; set; }

    /// <summary>True after a call whose effect stayed unknown: there may be a second experiment to archive.</summary>
    public bool MayHaveDoubles { get; set; }

    /// <summary>True when Optimizely may not have the variations of this record yet.</summary>
    public bool EditUncertain { get; set; }

    public long? PageId { get; set; }

    public long? OpenedPageId { get; set; }

    public long? ClickEventId { get; set; }

    public long? ExperimentId { get; set; }

    public string? FailureStep { get; set; }

    public Guid CreatedByKey { get; set; }

    public string CreatedByName { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>First start as Optimizely told it; null before.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>Grows with what an editor must know of before the next action; a panel with an older one must reload.</summary>
    public int Revision { get; set; } = 1;

    /// <summary>Grows with each write; guards against a lost lease.</summary>
    public int Version { get; set; }

    public Guid? LeaseId { get; set; }

    /// <summary>Until when nobody else may work on this record.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>What is stored of <see cref="Notes"/>; null for a record that nothing was noted on.</summary>
    public ExperimentNotes? StoredNotes { get; set; }

    /// <summary>What the record remembers of its document's fate; replaced, never altered.</summary>
    public ExperimentNotes Notes
    {
        get => StoredNotes ?? NothingNoted;
        set => StoredNotes = value;
    }

    /// <summary>The event that the primary metric counts; null until it is known.</summary>
    public long? MetricEventId => MetricKind switch
    {
        MetricKind.Opened => OpenedPageId,
        MetricKind.Clicks => ClickEventId,
        _ => ChosenEventId,
    };

    /// <summary>The document's URL and those that it had before.</summary>
    public IEnumerable<Uri> Urls => Notes.EarlierUrls.Prepend(DocumentUrl).Select(url => new Uri(url));

    public bool IsOpen => OpenKey is not null;

    public static string OpenKeyFor(Guid documentKey, string culture) => $"{documentKey:N}|{culture}".ToLowerInvariant();
}
