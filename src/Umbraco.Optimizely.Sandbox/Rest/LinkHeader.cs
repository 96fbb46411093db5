using System.Globalization;

namespace Umbraco.Optimizely.Sandbox.Rest;

/// <summary>The paging header: relations are not quoted.</summary>
internal static class LinkHeader
{
    public static string? Create(string url, IQueryCollection query, int page, int size, int total)
    {
        var last = Math.Max(1, (total + size - 1) / size);
        var links = new List<string>();
        if (page > 1)
        {
            links.Add(Link(Math.Min(page - 1, last), "prev"));
        }

        if (page < last)
        {
            links.Add(Link(page + 1, "next"));
            links.Add(Link(last, "last"));
        }

        return links.Count == 0 ? null : string.Join(", ", links);

        string Link(int number, string relation)
        {
            var pairs = query.Where(p => p.Key is not ("page" or "per_page"))
                .SelectMany(p => p.Value.Select(v => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(v ?? "")}"))
                .Append($"per_page={size.ToString(CultureInfo.InvariantCulture)}")
                .Append($"page={number.ToString(CultureInfo.InvariantCulture)}");
            return $"<{url}?{string.Join('&', pairs)}>; rel={relation}";
        }
    }
}
