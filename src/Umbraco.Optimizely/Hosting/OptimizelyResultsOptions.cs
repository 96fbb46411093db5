using System.ComponentModel.DataAnnotations;

namespace Umbraco.Optimizely.Hosting;

/// <summary>How much has to be counted before the package passes a verdict on a test.</summary>
public sealed class OptimizelyResultsOptions
{
    /// <summary>Visitors that each variation needs before any verdict.</summary>
    /// <value>Default: 100.</value>
    [Range(0, 1_000_000)]
    public int MinimumVisitors { get; set; } = 100;

    /// <summary>Conversions of the primary metric that each variation needs before any verdict.</summary>
    /// <value>Default: 25.</value>
    [Range(0, 1_000_000)]
    public int MinimumConversions { get; set; } = 25;

    /// <summary>Full days that a test has to run before any verdict. A week has every day of the week in it.</summary>
    /// <value>Default: 7.</value>
    [Range(0, 90)]
    public int MinimumDays { get; set; } = 7;

    /// <summary>A test that would take more days than these, at its traffic so far, is not worth waiting for.</summary>
    /// <value>Default: 60.</value>
    [Range(1, 3650)]
    public int PatienceDays { get; set; } = 60;
}
