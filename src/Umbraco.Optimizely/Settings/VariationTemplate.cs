using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Umbraco.Optimizely.Settings;

/// <summary>
/// The code of a variation. Placeholders are replaced by JavaScript string literals, all in one pass, so that a title
/// that contains a placeholder or <c>$&amp;</c> stays what it is.
/// </summary>
internal static partial class VariationTemplate
{
    /// <summary>Works on every page that carries the headline marker, also when the headline is added later.</summary>
    public const string Default = """
        (function () {
          var selector = '[data-optimizely-headline="' + $KEY + '"][data-optimizely-culture="' + $CULTURE + '"]';
          function write(element) {
            if (element.textContent !== $NEW_TITLE) {
              element.textContent = $NEW_TITLE;
            }
          }
          window.optimizely.get('utils').observeSelector(selector, function (element) {
            write(element);
            // While the page still arrives, the original text may be added behind ours.
            if (document.readyState === 'loading') {
              var watcher = new MutationObserver(function () { write(element); });
              watcher.observe(element, { childList: true });
              document.addEventListener('DOMContentLoaded', function () { watcher.disconnect(); });
            }
          });
        })();
        """;

    public const string Key = "$KEY";
    public const string NewTitle = "$NEW_TITLE";
    public const string OldTitle = "$OLD_TITLE";
    public const string Culture = "$CULTURE";

    private static readonly JavaScriptEncoder Encoder = CreateEncoder();

    /// <summary>Placeholders with what they stand for, in the order they are shown.</summary>
    public static IReadOnlyList<(string Name, string Description)> Placeholders =>
    [
        (Key, SettingsSentences.PlaceholderKey),
        (NewTitle, SettingsSentences.PlaceholderNewTitle),
        (OldTitle, SettingsSentences.PlaceholderOldTitle),
        (Culture, SettingsSentences.PlaceholderCulture),
    ];

    /// <summary>Fills the placeholders. Titles may be anything.</summary>
    public static string Render(string template, Guid documentKey, string? culture, string oldTitle, string newTitle) =>
        PlaceholderPattern().Replace(template, match => match.Value switch
        {
            Key => Literal(documentKey.ToString("D")),
            Culture => Literal(culture ?? string.Empty),
            OldTitle => Literal(oldTitle),
            _ => Literal(newTitle),
        });

    /// <summary>A JavaScript (and JSON) string literal that is harmless also inside HTML, comments and templates.</summary>
    public static string Literal(string text) => $"\"{Encoder.Encode(text)}\"";

    /// <summary>A placeholder that is a whole word: <c>$KEYS</c> and <c>my$KEY</c> are names of their own.</summary>
    [GeneratedRegex(@"(?<![\w$])\$(?:KEY|NEW_TITLE|OLD_TITLE|CULTURE)(?![\w$])", RegexOptions.CultureInvariant)]
    internal static partial Regex PlaceholderPattern();

    private static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);

        // Letters of every script stay readable in Optimizely; what could end a literal, a comment, a template or a script does not.
        settings.ForbidCharacters('"', '\'', '`', '\\', '/', '*', '<', '>', '&', '+', '$', '{', '}', '\u2028', '\u2029');
        return JavaScriptEncoder.Create(settings);
    }
}
