using System.Net;
using System.Text.RegularExpressions;

namespace Umbraco.Optimizely.Health.Pages;

/// <summary>
/// The elements of a page's head, in order. No parser for every page of the web: comments, and what stands inside of scripts, styles
/// and titles, are passed over, so that a snippet that is commented out is none. It goes through the text once, whatever it is.
/// </summary>
internal static partial class PageHead
{
    private static readonly string[] WithText = ["script", "style", "title", "noscript", "template"];

    public static IReadOnlyList<HeadElement> Read(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var elements = new List<HeadElement>();
        bool inHead = false;
        for (int at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = Find(html, "<", at))
        {
            if (Starts(html, at, "<!--"))
            {
                at = After(html, "-->", at + 4);
                continue;
            }

            int end = After(html, ">", at);
            string name = Name(html, at + 1);
            if (name is "/head" or "body")
            {
                break;
            }

            if (inHead && name.Length > 0 && name[0] != '/')
            {
                elements.Add(new HeadElement(name, name == "script" ? Source(html[at..end]) : null));
            }

            inHead |= name == "head";
            at = WithText.Contains(name) ? After(html, ">", After(html, "</" + name, end)) : end;
        }

        return elements;
    }

    private static bool Starts(string html, int at, string what) => string.CompareOrdinal(html, at, what, 0, what.Length) == 0;

    private static int Find(string html, string what, int from) =>
        from >= html.Length ? -1 : html.IndexOf(what, from, StringComparison.OrdinalIgnoreCase);

    /// <summary>Behind the next such text; behind the end when there is none.</summary>
    private static int After(string html, string what, int from) => Find(html, what, from) is var found and >= 0 ? found + what.Length : html.Length;

    private static string Name(string html, int from)
    {
        int end = from;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '-' || (end == from && html[end] == '/')))
        {
            end++;
        }

        return html[from..end].ToLowerInvariant();
    }

    private static string? Source(string tag)
    {
        Match match = SourceAttribute().Match(tag);
        return match.Success ? WebUtility.HtmlDecode(match.Groups["value"].Value) : null;
    }

    [GeneratedRegex("\\ssrc\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"'>]+))", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex SourceAttribute();
}
