namespace Umbraco.Optimizely.Health;

internal static class HealthGroup
{
    /// <summary>Under which the CMS shows all checks of the package.</summary>
    public const string Name = "Optimizely";
}
