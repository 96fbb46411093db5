namespace TestSite.Host.ManagementApi;

/// <summary>A list as every list of the API is.</summary>
internal sealed record Paged<T>(int Total, IReadOnlyList<T> Items)
{
    public static Paged<T> Empty { get; } = new(0, []);

    public static Paged<T> Of(IEnumerable<T> all, int skip, int take)
    {
        var list = all.ToArray();
        return new Paged<T>(list.Length, [.. list.Skip(skip).Take(take)]);
    }
}
