namespace Umbraco.Optimizely.Health;

/// <summary>One thing that is looked at; what the CMS shows of it is the same on every version.</summary>
internal interface IHealthProbe
{
    Task<HealthFinding> RunAsync(CancellationToken cancellationToken);
}
