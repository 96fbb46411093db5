namespace Umbraco.Optimizely.Api;

/// <summary>Known values of <see cref="OptimizelyProject.Status" />. Answers may hold others: they are kept as they came.</summary>
public static class ProjectStatus
{
    /// <summary>In use.</summary>
    public const string Active = "active";

    /// <summary>Put away.</summary>
    public const string Archived = "archived";
}
