using System.Text.Json;
using Umbraco.Optimizely.Compatibility.Tests.Support;

namespace Umbraco.Optimizely.Compatibility.Tests.Package;

/// <summary>The listing on Umbraco's Marketplace, by the keys and values that its schema knows.</summary>
public sealed class MarketplaceTests
{
    private static readonly Dictionary<string, JsonValueKind> Keys = new()
    {
        ["$schema"] = JsonValueKind.String,
        ["Title"] = JsonValueKind.String,
        ["Description"] = JsonValueKind.String,
        ["Category"] = JsonValueKind.String,
        ["AlternateCategory"] = JsonValueKind.String,
        ["AuthorDetails"] = JsonValueKind.Object,
        ["DocumentationUrl"] = JsonValueKind.String,
        ["IssueTrackerUrl"] = JsonValueKind.String,
        ["LicenseTypes"] = JsonValueKind.Array,
        ["PackageType"] = JsonValueKind.String,
        ["Screenshots"] = JsonValueKind.Array,
        ["Tags"] = JsonValueKind.Array,
        ["VersionDependencyMode"] = JsonValueKind.String,
    };

    private static readonly string[] Categories =
    [
        "Analytics & Insights", "Artificial Intelligence", "Campaign & Marketing", "Commerce", "Developer Tools", "Editor Tools",
        "Headless", "PIM & DAM", "Search", "Themes & Starter Kits", "Translations",
    ];

    private static readonly JsonElement Listing = JsonDocument.Parse(File.ReadAllText(Repository.At("umbraco-marketplace.json"))).RootElement;

    [Fact]
    public void Listing_Keys_AreKnownAndOfTheRightKind() =>
        Assert.All(Listing.EnumerateObject(), property => Assert.Equal(Keys.GetValueOrDefault(property.Name), property.Value.ValueKind));

    [Fact]
    public void Listing_Values_AreAmongThoseAllowed()
    {
        Assert.Equal("https://marketplace.umbraco.com/umbraco-marketplace-schema.json", Text("$schema"));
        Assert.Equal("Integration", Text("PackageType"));
        Assert.Contains(Text("Category"), Categories);
        Assert.Contains(Text("AlternateCategory"), Categories);
        Assert.NotEqual(Text("Category"), Text("AlternateCategory"));
        Assert.Equal(["Free"], Texts("LicenseTypes"));
        Assert.Equal("Default", Text("VersionDependencyMode"));
        Assert.Contains("Independent of Optimizely and of Umbraco", Text("Description"), StringComparison.Ordinal);
    }

    [Fact]
    public void Screenshots_Any_AreInTheRepositoryWithACaption()
    {
        const string Images = "https://raw.githubusercontent.com/umbraco-optimizely/Umbraco.Optimizely/main/";
        JsonElement[] screenshots = [.. Listing.GetProperty("Screenshots").EnumerateArray()];

        Assert.NotEmpty(screenshots);
        Assert.All(screenshots, screenshot =>
        {
            Assert.Equal(["ImageUrl", "Caption"], screenshot.EnumerateObject().Select(property => property.Name));
            string address = screenshot.GetProperty("ImageUrl").GetString()!;
            Assert.StartsWith(Images, address, StringComparison.Ordinal);
            Assert.True(File.Exists(Repository.At(address[Images.Length..])), $"{address} is not in the repository.");
            Assert.NotEmpty(screenshot.GetProperty("Caption").GetString()!);
        });
    }

    private static string Text(string key) => Listing.GetProperty(key).GetString()!;

    private static string?[] Texts(string key) => [.. Listing.GetProperty(key).EnumerateArray().Select(value => value.GetString())];
}
