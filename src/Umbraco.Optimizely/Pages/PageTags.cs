namespace Umbraco.Optimizely.Pages;

/// <summary>
/// The tags of a page, in order, as browsers cut the source into tags. Comments, and what stands inside of scripts, styles and other
/// elements of text, are passed over: what looks like a tag there is none. It goes through the text once, whatever it is.
/// </summary>
internal static class PageTags
{
    /// <summary>A tag with more is not written by people; the rest is passed over.</summary>
    private const int MostAttributes = 200;

    // With scripting, as for nearly all visitors, noscript holds text too; what is in a template is not part of the page.
    private static readonly string[] WithText = ["script", "style", "title", "noscript", "template", "textarea", "iframe", "xmp"];

    private static readonly string[] Empty =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    public static IEnumerable<PageTag> Read(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        for (int at = Find(html, "<", 0); at >= 0; at = Find(html, "<", at))
        {
            if (Starts(html, at, "<!--"))
            {
                at = After(html, "-->", at + 2);
                continue;
            }

            if (!BeginsTag(html, at))
            {
                // A lone less-than sign, or a declaration: neither holds a tag that counts.
                at = Starts(html, at, "<!") || Starts(html, at, "<?") || Starts(html, at, "</") ? After(html, ">", at) : at + 1;
                continue;
            }

            if (ReadTag(html, ref at) is not { } tag)
            {
                yield break;
            }

            yield return tag;
            if (!tag.IsEnd && WithText.Contains(tag.Name))
            {
                at = After(html, ">", After(html, "</" + tag.Name, at));
            }
        }
    }

    private static bool BeginsTag(string html, int at)
    {
        int name = Starts(html, at, "</") ? at + 2 : at + 1;
        return name < html.Length && char.IsAsciiLetter(html[name]);
    }

    /// <summary>Reads the tag at a place and moves behind it; null when the text ends before the tag does.</summary>
    private static PageTag? ReadTag(string html, ref int at)
    {
        bool isEnd = html[at + 1] == '/';
        int from = isEnd ? at + 2 : at + 1;
        int next = from;
        Skip(html, ref next, c => !IsSpace(c) && c is not ('/' or '>'));
        string name = html[from..next].ToLowerInvariant();
        var attributes = new List<KeyValuePair<string, string>>();
        bool slash = false;
        while (next < html.Length && html[next] != '>')
        {
            if (IsSpace(html[next]) || html[next] == '/')
            {
                slash = html[next] == '/';
                next++;
                continue;
            }

            (string attribute, string value) = ReadAttribute(html, ref next);
            slash = false;
            if (attributes.Count < MostAttributes)
            {
                attributes.Add(new(attribute, value));
            }
        }

        at = next + 1;
        return next < html.Length
            ? new PageTag(name, isEnd, slash || Empty.Contains(name) || WithText.Contains(name), attributes)
            : null;
    }

    private static (string Name, string Value) ReadAttribute(string html, ref int at)
    {
        // The first character belongs to the name whatever it is, so that reading goes on.
        int from = at++;
        Skip(html, ref at, c => !IsSpace(c) && c is not ('/' or '>' or '='));
        string name = html[from..at].ToLowerInvariant();
        Skip(html, ref at, IsSpace);
        if (at >= html.Length || html[at] != '=')
        {
            return (name, string.Empty);
        }

        at++;
        Skip(html, ref at, IsSpace);
        if (at < html.Length && html[at] is '"' or '\'')
        {
            int close = html.IndexOf(html[at], at + 1);
            string quoted = html[(at + 1)..(close < 0 ? html.Length : close)];
            at = close < 0 ? html.Length : close + 1;
            return (name, quoted);
        }

        from = at;
        Skip(html, ref at, c => !IsSpace(c) && c != '>');
        return (name, html[from..at]);
    }

    private static void Skip(string html, ref int at, Func<char, bool> what)
    {
        while (at < html.Length && what(html[at]))
        {
            at++;
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool Starts(string html, int at, string what) => string.CompareOrdinal(html, at, what, 0, what.Length) == 0;

    private static int Find(string html, string what, int from) =>
        from >= html.Length ? -1 : html.IndexOf(what, from, StringComparison.OrdinalIgnoreCase);

    /// <summary>Behind the next such text; behind the end when there is none.</summary>
    private static int After(string html, string what, int from) => Find(html, what, from) is var found and >= 0 ? found + what.Length : html.Length;
}
