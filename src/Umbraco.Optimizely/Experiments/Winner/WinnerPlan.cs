using System.Text.Json.Serialization;
using Umbraco.Optimizely.Experiments.Notes;

namespace Umbraco.Optimizely.Experiments.Winner;

/// <summary>
/// The headline that ends a test, complete before anything is written: whoever goes on after an interruption writes the same, and
/// the value of before can be restored.
/// </summary>
internal sealed record WinnerPlan
{
    public required string Headline { get; init; }

    /// <summary>True when the original stays: nothing is written.</summary>
    public bool IsOriginal { get; init; }

    /// <summary>Visitors are to see it; else it is saved as a draft.</summary>
    public bool Publishes { get; init; }

    /// <summary>Alias of the property that holds the headline; null: the document's name.</summary>
    public string? Property { get; init; }

    /// <summary>The exact value of before.</summary>
    public required string Before { get; init; }

    public required Moment Asked { get; init; }

    /// <summary>Whom the CMS notes as author.</summary>
    public required int UserId { get; init; }

    public WinnerStage Stage { get; init; }

    /// <summary>What is left of it when the test is archived by another hand.</summary>
    public WinnerPlan? ArchivedByAnother() => Stage switch
    {
        WinnerStage.Planned => null,
        WinnerStage.Written => this with { Stage = WinnerStage.Done },
        _ => this,
    };

    [JsonIgnore]
    public bool IsUnfinished => Stage is WinnerStage.Planned or WinnerStage.Written;
}
