namespace Umbraco.Optimizely.Api;

/// <summary>Known values of <see cref="OptimizelyEvent.EventType" />. Answers may hold others: they are kept as they came.</summary>
public static class OptimizelyEventType
{
    /// <summary>Sent by code.</summary>
    public const string Custom = "custom";

    /// <summary>A click on an element of a page.</summary>
    public const string Click = "click";

    /// <summary>A visit to a page.</summary>
    public const string Pageview = "pageview";
}
