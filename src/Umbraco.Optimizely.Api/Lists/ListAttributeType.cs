namespace Umbraco.Optimizely.Api;

/// <summary>Known values of <see cref="UploadedList.ListType" />. Answers may hold others: they are kept as they came.</summary>
public static class ListAttributeType
{
    /// <summary>A cookie.</summary>
    public const string Cookies = "cookies";

    /// <summary>A query parameter.</summary>
    public const string QueryParameters = "query_parameters";

    /// <summary>The postal code of the visitor's place.</summary>
    public const string ZipCodes = "zip_codes";

    /// <summary>A JavaScript variable.</summary>
    public const string JsVariables = "js_variables";
}
