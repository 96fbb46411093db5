namespace Umbraco.Optimizely.Settings;

/// <summary>How Optimizely compares the address of a page with a value.</summary>
internal enum TargetingMatch
{
    /// <summary>Every page of the site.</summary>
    Site,

    /// <summary>The address without query and fragment.</summary>
    Simple,

    /// <summary>The whole address.</summary>
    Exact,

    /// <summary>Any part of the address.</summary>
    Substring,

    /// <summary>A regular expression.</summary>
    Regex,
}
