namespace Umbraco.Optimizely.Connection;

/// <summary>The one row that holds the chosen project.</summary>
internal sealed class SelectedProjectRecord
{
    /// <summary>The only id there is.</summary>
    public const int OnlyId = 1;

    public int Id { get; set; } = OnlyId;

    public long ProjectId { get; set; }

    public required string Name { get; set; }

    public long? AccountId { get; set; }

    public required string SelectedByName { get; set; }

    public DateTimeOffset SelectedAt { get; set; }
}
