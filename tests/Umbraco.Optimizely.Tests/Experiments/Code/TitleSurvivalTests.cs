using CsCheck;
using Umbraco.Optimizely.Experiments.Domain;
using Umbraco.Optimizely.Settings;

namespace Umbraco.Optimizely.Tests.Experiments.Code;

/// <summary>Any title that the panel accepts is shown by the generated code exactly as written, and runs nothing.</summary>
public sealed class TitleSurvivalTests
{
    private static readonly Guid Key = Guid.Parse("1f0a7f8e-5a43-4d5c-9a0e-0b3c51a7d001");

    // Everything but control characters and halves of characters, which the panel refuses.
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Char[' ', '~'].Select(c => c.ToString()),
        Gen.Char['\u00a0', '\ud7ff'].Select(c => c.ToString()),
        Gen.Char['\ue000', '\uffff'].Select(c => c.ToString()),
        Gen.Int[0x10000, 0x10ffff].Select(char.ConvertFromUtf32),
        Gen.OneOfConst("\"", "'", "\\", "</script>", "$&", "$NEW_TITLE", "\u2028", "\u2029", "`", "${", "*/", "//"),
        Gen.OneOfConst([.. HostileTitles.All]));

    private static readonly Gen<string> Titles = Piece.Array[1, 30]
        .Select(pieces => string.Concat(pieces))
        .Where(title => TitleRules.Problem(title) is null);

    [Fact]
    public void Code_GeneratedTitles_ShowThemUnchanged()
        => Titles.Sample(title => AssertShown(title), iter: 1_000, threads: 1);

    [Theory]
    [MemberData(nameof(HostileTitles.AsTheory), MemberType = typeof(HostileTitles))]
    public void Code_HostileTitle_ShowsItUnchanged(string title) => AssertShown(title);

    [Fact]
    public void Code_LongestTitle_ShowsItUnchanged() => AssertShown(string.Concat(Enumerable.Repeat("💥", TitleRules.MaxLength / 2)));

    private static void AssertShown(string title)
    {
        using var page = new HeadlinePage();
        var early = page.AddHeadline(Key, "en-US");
        var other = page.AddHeadline(Key, "da-DK");

        page.Run(VariationTemplate.Render(VariationTemplate.Default, Key, "en-US", title + " old", title));
        var late = page.AddHeadline(Key, "en-US");

        Assert.Equal(title, page.Text(early), StringComparer.Ordinal);
        Assert.Equal(title, page.Text(late), StringComparer.Ordinal);
        Assert.Equal("original", page.Text(other));
        Assert.Empty(page.Intrusions);
    }
}
