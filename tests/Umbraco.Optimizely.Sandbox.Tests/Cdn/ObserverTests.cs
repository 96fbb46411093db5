namespace Umbraco.Optimizely.Sandbox.Tests.Cdn;

public sealed class ObserverTests(BrowserFixture browser)
{
    private static readonly string Observing = """
        window.seen = [];
        window.optimizely.get('utils').observeSelector('.headline', function (element) {
          window.seen.push(element.textContent);
          element.textContent = 'New';
        });
        """;

    [Fact]
    public async Task LateElements_AttributeAndCode_AreChangedBeforeTheNextTask()
    {
        await using var visit = await browser.VisitAsync(Datafile.Changing(
            Datafile.Text("New", ".by-attribute"), Datafile.Code(Observing)));
        visit.Scenario.Body = "<main></main>";
        await visit.OpenAsync();

        var texts = await visit.EvalAsync<string>("""
            () => {
              document.querySelector('main').innerHTML = '<b class=by-attribute>Old</b><i class=headline>Old</i>';
              return Promise.resolve().then(() => document.querySelector('main').textContent);
            }
            """);

        Assert.Equal("NewNew", texts);
        Assert.Equal(["Old"], await visit.EvalAsync<string[]>("() => window.seen"));
    }

    [Fact]
    public async Task PageInTwoPieces_HeadlineCutInTheMiddle_IsChangedWhole()
    {
        var rest = new TaskCompletionSource<string>();
        await using var visit = await browser.VisitAsync(Datafile.Changing(Datafile.Code(Observing)));
        visit.Scenario.Body = "<p class=\"headline\">First old</p>\n<h1 class=\"headline\">Half of the ";
        visit.Scenario.Rest = () => rest.Task;

        await visit.OpenAsync("about:blank");
        var opening = visit.OpenAsync();

        // The headline that is complete changes while the page still loads.
        await visit.WaitForAsync("""
            () => document.readyState === 'loading' && document.querySelector('p') && document.querySelector('p').textContent === 'New'
            """);
        rest.SetResult("headline</h1><p>Text</p>");
        await opening;

        Assert.Equal("New", await visit.TextAsync("h1"));
        Assert.Equal(["First old", "Half of the headline"], await visit.EvalAsync<string[]>("() => window.seen"));
    }

    [Fact]
    public async Task HeadlinesEverywhere_WrittenByInlineScripts_AllChange()
    {
        await using var visit = await browser.VisitAsync(Datafile.Changing(Datafile.Text("New", ".headline")));
        visit.Scenario.Body = """
            <h1 class="headline">Old</h1>
            <script nonce="n1">window.first = document.querySelector('h1').textContent;</script>
            <ul><li><a class="headline" href="/">Old</a></li></ul>
            <script nonce="n1">document.write('<h2 class="headline">Old</h2>');</script><p>end</p>
            """;
        await visit.OpenAsync();

        Assert.Equal(["New", "New", "New"], await visit.EvalAsync<string[]>(
            "() => Array.from(document.querySelectorAll('.headline'), (element) => element.textContent)"));
        Assert.Equal("New", await visit.EvalAsync<string>("() => window.first"));
    }

    [Fact]
    public async Task ObserveSelector_OnceTimeoutAndCancel_DoWhatTheySay()
    {
        await using var visit = await browser.VisitAsync(new Datafile());
        await visit.OpenAsync();

        var log = await visit.EvalAsync<string[]>("""
            async () => {
              const utils = optimizely.get('utils');
              const log = [];
              const add = (name) => document.body.insertAdjacentHTML('beforeend', '<i class=' + name + '></i>');
              const pause = () => new Promise((resolve) => setTimeout(resolve, 30));
              utils.observeSelector('h1', () => log.push('present'));
              log.push('after');
              utils.observeSelector('.once', () => log.push('once'), { once: true });
              const cancel = utils.observeSelector('.cancelled', () => log.push('cancelled'));
              cancel();
              utils.observeSelector('.slow', () => log.push('slow'), { timeout: 5, onTimeout: () => log.push('timeout') });
              await pause();
              ['once', 'once', 'cancelled', 'slow'].forEach(add);
              await pause();
              try { utils.observeSelector(':::', () => {}); } catch (error) { log.push('bad selector'); }
              try { utils.observeSelector('h1'); } catch (error) { log.push('no callback'); }
              return log;
            }
            """);

        Assert.Equal(["present", "after", "timeout", "once", "bad selector", "no callback"], log);
    }

    [Fact]
    public async Task WaitForElementWaitUntilAndPoll_Resolve()
    {
        await using var visit = await browser.VisitAsync(new Datafile());
        await visit.OpenAsync();

        var found = await visit.EvalAsync<string[]>("""
            async () => {
              const utils = optimizely.get('utils');
              const waiting = utils.waitForElement('.later').then((element) => element.tagName);
              const ready = utils.waitUntil(() => window.later.ready).then(() => 'ready');
              setTimeout(() => { document.body.insertAdjacentHTML('beforeend', '<em class=later></em>'); window.later = { ready: true }; }, 5);
              let ticks = 0;
              const polled = new utils.Promise((resolve) => {
                const cancel = utils.poll(() => { ticks += 1; if (ticks === 3) { cancel(); resolve('polled'); } }, 1);
              });
              return Promise.all([waiting, ready, polled]);
            }
            """);

        Assert.Equal(["EM", "ready", "polled"], found);
    }
}
