namespace Umbraco.Optimizely.Pages;

/// <summary>A page of the site as this server got it.</summary>
/// <param name="Url">The address that was asked for.</param>
/// <param name="Html">Its text; null when there was none.</param>
/// <param name="Failure">Why there was none: a sentence; null when there was.</param>
internal sealed record PageAnswer(Uri Url, string? Html, string? Failure)
{
    /// <summary>Where the text came from when that is another page, such as one to sign in; null when it is the one that was asked for.</summary>
    public Uri? OtherPage { get; init; }
}
