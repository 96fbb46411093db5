using System.Text.RegularExpressions;

namespace Umbraco.Optimizely.Settings;

/// <summary>
/// Compares the address of a page as Optimizely's client does in the browser: simple by host and path, exact by the whole
/// address, substring and regex by any part of it; escapes are compared decoded, regular expressions are JavaScript's.
/// </summary>
internal sealed class TargetingMatcher
{
    // A pattern that backtracks for ever counts as not matching.
    internal static readonly TimeSpan RegexTimeout = TimeSpan.FromMilliseconds(200);

    private readonly Func<Uri, bool> _matches;

    public TargetingMatcher(TargetingSetting setting) => _matches = setting.Match switch
    {
        TargetingMatch.Simple => Simple(setting.Value),
        TargetingMatch.Exact => Exact(setting.Value),
        TargetingMatch.Substring => url => Spellings(url).Any(spelling => spelling.Contains(setting.Value, StringComparison.Ordinal)),
        TargetingMatch.Regex => Pattern(setting.Value),
        _ => _ => true,
    };

    public bool Matches(Uri url) => _matches(url);

    /// <summary>The pattern as JavaScript reads it.</summary>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    public static Regex CreateRegex(string pattern) => new(pattern, RegexOptions.ECMAScript, RegexTimeout);

    /// <summary>An address as an administrator may write it: with or without scheme, or from the root of the site.</summary>
    public static Uri? ParseTarget(string value, Uri page)
    {
        string text = value.Trim();
        string absolute = text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal)
            ? page.GetLeftPart(UriPartial.Authority) + text
            : text.Contains("://", StringComparison.Ordinal) ? text : $"{page.Scheme}://{text}";

        return Uri.TryCreate(absolute, UriKind.Absolute, out Uri? uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri
            : null;
    }

    private static Func<Uri, bool> Simple(string value) => url =>
        ParseTarget(value, url) is { } target && HostAndPath(target) == HostAndPath(url);

    private static Func<Uri, bool> Exact(string value) => url =>
        ParseTarget(value, url) is { } target && Decode(target.AbsoluteUri) == Decode(url.AbsoluteUri);

    private static Func<Uri, bool> Pattern(string value)
    {
        Regex regex;
        try
        {
            regex = CreateRegex(value);
        }
        catch (ArgumentException)
        {
            // The browser's client takes an invalid pattern for one that never matches, too.
            return _ => false;
        }

        return url => Spellings(url).Any(spelling => IsMatch(regex, spelling));
    }

    private static bool IsMatch(Regex regex, string text)
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static string[] Spellings(Uri url) => [url.AbsoluteUri, Decode(url.AbsoluteUri)];

    private static string HostAndPath(Uri url) =>
        url.IdnHost + (url.IsDefaultPort ? string.Empty : $":{url.Port}") + Decode(url.AbsolutePath).TrimEnd('/');

    private static string Decode(string text) => Uri.UnescapeDataString(text);
}
