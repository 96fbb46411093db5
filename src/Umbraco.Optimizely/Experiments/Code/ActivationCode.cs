using System.Text.Json;

namespace Umbraco.Optimizely.Experiments.Code;

/// <summary>
/// The code by which Optimizely decides that a visitor takes part: only where the headline is on the page, as soon as it is, once.
/// It uses nothing but the browser, because not every build of the snippet answers <c>get("utils")</c>.
/// </summary>
internal static class ActivationCode
{
    public static string For(Guid documentKey, string? culture)
    {
        // A JSON string is a JavaScript string; the default encoder also escapes < > & and quotes.
        var selector = JsonSerializer.Serialize(HeadlineSelector.For(documentKey, culture));
        return $$"""
            function callbackFn(activate, options) {
              var selector = {{selector}};
              if (document.querySelector(selector)) {
                activate();
                return;
              }
              var observer = new MutationObserver(function () {
                if (document.querySelector(selector)) {
                  observer.disconnect();
                  activate();
                }
              });
              observer.observe(document.documentElement, {
                childList: true,
                subtree: true,
                attributes: true,
                attributeFilter: ["data-optimizely-headline", "data-optimizely-culture"]
              });
            }
            """.ReplaceLineEndings("\n");
    }
}
