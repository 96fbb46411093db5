namespace Umbraco.Optimizely.Api;

/// <summary>Known values of <see cref="ExperimentChange.Type" />. Answers may hold others: they are kept as they came.</summary>
public static class ExperimentChangeType
{
    /// <summary>Sets attributes, text or HTML of an element.</summary>
    public const string Attribute = "attribute";

    /// <summary>Runs JavaScript.</summary>
    public const string CustomCode = "custom_code";

    /// <summary>Adds a style sheet.</summary>
    public const string CustomCss = "custom_css";

    /// <summary>Runs an extension.</summary>
    public const string Extension = "extension";

    /// <summary>Adds HTML.</summary>
    public const string InsertHtml = "insert_html";

    /// <summary>Adds an image.</summary>
    public const string InsertImage = "insert_image";

    /// <summary>Goes to another address.</summary>
    public const string Redirect = "redirect";
}
