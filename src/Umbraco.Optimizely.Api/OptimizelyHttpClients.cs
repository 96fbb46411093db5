namespace Umbraco.Optimizely.Api;

/// <summary>Names of the HTTP clients, for sites that configure a proxy or another handler.</summary>
public static class OptimizelyHttpClients
{
    /// <summary>REST API.</summary>
    public const string Rest = "Umbraco.Optimizely.Rest";

    /// <summary>Tokens.</summary>
    public const string OAuth = "Umbraco.Optimizely.OAuth";

    /// <summary>Event API.</summary>
    public const string Events = "Umbraco.Optimizely.Events";
}
