using Microsoft.Playwright;

namespace Umbraco.Optimizely.Browser.Tests.Support;

/// <summary>What axe finds on the screens of the package, as the back office around them shows them: colours and sizes too.</summary>
internal static class Accessibility
{
    // The screens are found through all shadow roots; what is around them is the CMS's own.
    private const string Script = """
        async () => {
          const screens = [];
          const look = (root) => {
            for (const element of root.querySelectorAll('*')) {
              if (['optimizely-dashboard', 'optimizely-headline-panel', 'optimizely-preview'].includes(element.localName)) screens.push(element);
              else if (element.shadowRoot) look(element.shadowRoot);
            }
          };
          look(document);
          // A colour on its way is none yet; what turns round and round is not waited for.
          await Promise.allSettled(document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime !== Infinity).map((one) => one.finished));
          const found = screens.length ? await axe.run({ include: screens }, { iframes: false }) : { violations: [] };
          // The colours of a button, and those under the pointer, are the CMS's own.
          const isOurs = (id, { target }) => id !== 'color-contrast' || !JSON.stringify(target).includes('uui-button');
          return found.violations.flatMap(({ id, help, nodes }) => nodes.filter((node) => isOurs(id, node)).map(({ html, failureSummary }) => `${id} (${help}): ${html} ${failureSummary}`));
        }
        """;

    /// <summary>Fails with what hinders people on the screens of the package; passes where there are none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="repository">Root of the checkout, where the client's packages are.</param>
    /// <param name="screen">Name of the screen.</param>
    public static async Task AssertAsync(IPage page, string repository, string screen)
    {
        var axe = Path.Combine(repository, "src", "Umbraco.Optimizely.Client", "node_modules", "axe-core", "axe.min.js");

        // Not as an element of the page: its policy may forbid that.
        await page.EvaluateAsync(await File.ReadAllTextAsync(axe, TestContext.Current.CancellationToken));
        var violations = await page.EvaluateAsync<string[]>(Script);
        Assert.True(violations.Length == 0, $"{screen}: {string.Join('\n', violations)}");
    }
}
