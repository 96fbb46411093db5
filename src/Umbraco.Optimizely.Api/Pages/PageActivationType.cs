namespace Umbraco.Optimizely.Api;

/// <summary>Known values of <see cref="OptimizelyPage.ActivationType" />. Answers may hold others: they are kept as they came.</summary>
public static class PageActivationType
{
    /// <summary>As soon as the address matches.</summary>
    public const string Immediate = "immediate";

    /// <summary>By a call from the site.</summary>
    public const string Manual = "manual";

    /// <summary>When the code, asked every 50 ms, returns true.</summary>
    public const string Polling = "polling";

    /// <summary>When the code calls back.</summary>
    public const string Callback = "callback";

    /// <summary>Whenever the document changes.</summary>
    public const string DomChanged = "dom_changed";

    /// <summary>Whenever the address changes.</summary>
    public const string UrlChanged = "url_changed";
}
