namespace Umbraco.Optimizely.Api;

/// <summary>Known values of <see cref="OptimizelyProject.Platform" />. Answers may hold others: they are kept as they came.</summary>
public static class ProjectPlatform
{
    /// <summary>Websites.</summary>
    public const string Web = "web";

    /// <summary>Full Stack and Feature Experimentation.</summary>
    public const string Custom = "custom";

    /// <summary>iOS.</summary>
    public const string Ios = "ios";

    /// <summary>Android.</summary>
    public const string Android = "android";
}
