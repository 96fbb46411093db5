using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Umbraco.Optimizely.Http;

namespace Umbraco.Optimizely.Tests.Texts;

/// <summary>The sentences of every feature, in every language.</summary>
public sealed partial class SentencesTests
{
    private static readonly Assembly Package = typeof(HttpSentences).Assembly;

    public static TheoryData<string> Features =>
    [
        .. Package.GetManifestResourceNames()
            .Where(name => name.EndsWith("Sentences.resources", StringComparison.Ordinal))
            .Select(name => name[..^".resources".Length]),
    ];

    [Fact]
    public void Features_AreFound() => Assert.Contains("Umbraco.Optimizely.Http.HttpSentences", Features.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Features))]
    public void Danish_HasTheSameKeysAndPlaceholders(string feature)
    {
        var english = Read(feature, CultureInfo.InvariantCulture);
        var danish = Read(feature, CultureInfo.GetCultureInfo("da"));

        Assert.NotEmpty(english);
        Assert.Equal(english.Keys.Order(), danish.Keys.Order());
        Assert.All(english, pair => Assert.Equal(Placeholders(pair.Value), Placeholders(danish[pair.Key])));
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void Danish_IsTranslatedAndEndsAsTheEnglish(string feature)
    {
        var danish = Read(feature, CultureInfo.GetCultureInfo("da"));

        Assert.All(Read(feature, CultureInfo.InvariantCulture), pair =>
        {
            Assert.NotEqual(pair.Value, danish[pair.Key]);
            Assert.Equal(EndsASentence(pair.Value), EndsASentence(danish[pair.Key]));
            Assert.Equal(pair.Value, pair.Value.Trim());
            Assert.Equal(danish[pair.Key], danish[pair.Key].Trim());
        });
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void EveryKey_IsAMemberOfItsClass(string feature)
    {
        Type type = Package.GetType(feature, throwOnError: true)!;
        string[] members = [.. type.GetProperties(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(property => property.PropertyType == typeof(string))
            .Select(property => property.Name)];

        Assert.Equal(Read(feature, CultureInfo.InvariantCulture).Keys.Order(), members.Order());
    }

    [Fact]
    public void EveryKept_NamesASentence()
    {
        KeptAttribute[] kept = [.. Package.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<KeptAttribute>())];

        Assert.NotEmpty(kept);
        Assert.All(kept, attribute => Assert.EndsWith(".", attribute.Sentence, StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Read(string feature, CultureInfo culture)
    {
        ResourceSet? set = new ResourceManager(feature, Package).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        Assert.NotNull(set);
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static string[] Placeholders(string text) => [.. PlaceholderPattern().Matches(text).Select(match => match.Value).Order()];

    private static bool EndsASentence(string text) => text[^1] is '.' or '?' or '!';

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex PlaceholderPattern();
}
