namespace Umbraco.Optimizely.Settings;

/// <summary>The one row that holds the settings, as JSON.</summary>
internal sealed class SettingsRecord
{
    /// <summary>The only id there is.</summary>
    public const int OnlyId = 1;

    public int Id { get; set; } = OnlyId;

    public required string Json { get; set; }

    public required string ChangedByName { get; set; }

    public DateTimeOffset ChangedAt { get; set; }
}
