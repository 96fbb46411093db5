using System.Text.RegularExpressions;

namespace Umbraco.Optimizely.Api;

internal static partial class LinkHeader
{
    /// <summary>Whether there is a link of relation "next"; Optimizely does not quote the relation.</summary>
    public static bool HasNext(IEnumerable<string> values) =>
        values.Any(value => NextRelation().IsMatch(value));

    [GeneratedRegex("""<[^<>]*>\s*(;[^,<]*)*;\s*rel\s*=\s*"?next"?\s*([,;]|$)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NextRelation();
}
