using System.Buffers;
using CsCheck;
using Jint;
using Umbraco.Optimizely.Settings;
using Umbraco.Optimizely.Tests.Experiments;

namespace Umbraco.Optimizely.Tests.Settings;

public sealed class VariationTemplateTests
{
    private static readonly Guid DocumentKey = new("11111111-2222-3333-4444-555555555555");

    // Everything a keyboard, a clipboard or an attacker can produce, without halves of characters, which no JSON can carry.
    private static readonly Gen<string> AnyTitle = Gen.OneOf(
        Gen.String[Gen.Char['\u0001', '\ud7ff'], 0, 60],
        Gen.String[Gen.OneOfConst('"', '\'', '\\', '`', '$', '{', '}', '<', '>', '/', '*', '&', '+', '\n', '\r', '\u2028', '\u2029', 'a'), 0, 40],
        Gen.OneOfConst(
            "$KEY", "$NEW_TITLE", "$OLD_TITLE", "$CULTURE", "$&", "$1", "$$", "</script>", "*/", "//", "${alert(1)}", "\ud83d\ude00", "\u202e")
            .List[1, 6].Select(string.Concat));

    private static readonly SearchValues<char> Dangerous = SearchValues.Create("\"'`<>&/*+${}\u2028\u2029\r\n");

    public static TheoryData<string> Hostile => HostileTitles.AsTheory();

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Render_HostileTitle_ArrivesUnchanged(string title) => AssertArrives(title, "old " + title);

    [Fact]
    public void Render_AnyTitles_ArriveUnchanged() =>
        Gen.Select(AnyTitle, AnyTitle).Sample((newTitle, oldTitle) => AssertArrives(newTitle, oldTitle), iter: 1000);

    [Fact]
    public void Literal_AnyText_CannotEndAScriptACommentOrATemplate() => AnyTitle.Sample(
        text =>
        {
            string literal = VariationTemplate.Literal(text);
            return literal.Length >= 2 && literal.AsSpan(1, literal.Length - 2).IndexOfAny(Dangerous) < 0;
        },
        iter: 1000);

    [Fact]
    public void Render_LongTitle_ArrivesUnchanged() => AssertArrives(string.Concat(Enumerable.Repeat("å\"</script>", 1000)), "old");

    [Fact]
    public void Render_NamesThatContainAPlaceholder_AreLeftAlone()
    {
        string code = VariationTemplate.Render("var $KEYS = 1, my$KEY = $KEY, $NEW_TITLE2;", DocumentKey, null, "old", "new");

        Assert.Equal($"var $KEYS = 1, my$KEY = \"{DocumentKey:D}\", $NEW_TITLE2;", code);
    }

    [Fact]
    public void Render_LettersOfOtherScripts_StayReadable() =>
        Assert.Equal("\"Blåbærgrød 東京\"", VariationTemplate.Literal("Blåbærgrød 東京"));

    [Fact]
    public void Default_OnAPage_WritesTheTitleIntoEveryMarkedElementAsText()
    {
        var page = new Engine();
        page.Execute("""
            var elements = [{}, {}], asked, document = { readyState: 'complete' };
            var window = { optimizely: { get: function () { return {
              observeSelector: function (selector, callback) { asked = selector; elements.forEach(callback); } }; } } };
            """);

        page.Execute(VariationTemplate.Render(VariationTemplate.Default, DocumentKey, "da-DK", "old", "</script>$& \"new\""));

        Assert.Equal($"[data-optimizely-headline=\"{DocumentKey:D}\"][data-optimizely-culture=\"da-DK\"]", page.GetValue("asked").AsString());
        Assert.Equal("</script>$& \"new\"", page.Evaluate("elements[0].textContent").AsString());
        Assert.Equal("</script>$& \"new\"", page.Evaluate("elements[1].textContent").AsString());
    }

    [Fact]
    public void Default_WhileThePageArrives_TakesAwayTheOriginalThatIsAddedLater()
    {
        var page = new Engine();
        page.Execute("""
            var element = { textContent: '' }, changed, loaded, watching = false;
            var document = { readyState: 'loading', addEventListener: function (name, callback) { loaded = callback; } };
            function MutationObserver(callback) {
              changed = callback;
              this.observe = function () { watching = true; };
              this.disconnect = function () { watching = false; };
            }
            var window = { optimizely: { get: function () { return {
              observeSelector: function (selector, callback) { callback(element); } }; } } };
            """);
        page.Execute(VariationTemplate.Render(VariationTemplate.Default, DocumentKey, "da-DK", "old", "new"));

        page.Execute("element.textContent += 'old'; changed();");

        Assert.Equal("new", page.Evaluate("element.textContent").AsString());
        Assert.True(page.Evaluate("watching").AsBoolean());
        Assert.False(page.Evaluate("loaded(), watching").AsBoolean());
    }

    [Fact]
    public void Default_WithoutEditing_PassesItsOwnCheck() => Assert.Null(TemplateChecker.Check(VariationTemplate.Default).Message);

    private static void AssertArrives(string newTitle, string oldTitle)
    {
        string code = VariationTemplate.Render("var result = [$NEW_TITLE, $OLD_TITLE, $KEY, $CULTURE];", DocumentKey, null, oldTitle, newTitle);

        object?[] values = new Engine().Execute(code).GetValue("result").AsArray().Select(value => (object?)value.AsString()).ToArray();

        Assert.Equal([newTitle, oldTitle, DocumentKey.ToString("D"), string.Empty], values);
    }
}
