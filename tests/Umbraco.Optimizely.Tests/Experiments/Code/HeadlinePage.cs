using Jint;

namespace Umbraco.Optimizely.Tests.Experiments.Code;

/// <summary>
/// A browser page reduced to what the generated code may use: headlines found by selector, a MutationObserver, a document.
/// Setting anything but text on an element, or running other code, is recorded as an intrusion.
/// </summary>
internal sealed class HeadlinePage : IDisposable
{
    private const string Dom = """
        var intrusions = [];
        var elements = [];
        var observers = [];
        function Element(marks) {
          var attributes = marks, text = "original";
          this.nodeType = 1;
          this.getAttribute = function (n) { return n in attributes ? attributes[n] : null; };
          this.setAttribute = function (n, v) { attributes[n] = String(v); };
          this.hasAttribute = function (n) { return n in attributes; };
          this.matches = function (s) { return matches(this, s); };
          this.querySelectorAll = function () { return []; };
          Object.defineProperty(this, "textContent", { get: function () { return text; }, set: function (v) { text = String(v); } });
          Object.defineProperty(this, "innerHTML", { set: function (v) { intrusions.push("innerHTML " + v); } });
          Object.defineProperty(this, "outerHTML", { set: function (v) { intrusions.push("outerHTML " + v); } });
        }
        function matches(element, selector) {
          var pattern = /\[([a-z-]+)="([^"]*)"\]/g, m, any = false;
          while ((m = pattern.exec(selector))) {
            any = true;
            if (element.getAttribute(m[1]) !== m[2]) return false;
          }
          return any;
        }
        function MutationObserver(callback) {
          this.observe = function () { observers.push(this); };
          this.disconnect = function () { observers = observers.filter(function (o) { return o !== this; }, this); };
          this.takeRecords = function () { return []; };
          this.run = function (record) { callback([record], this); };
        }
        var document = {
          documentElement: new Element({}),
          querySelector: function (s) { return this.querySelectorAll(s)[0] || null; },
          querySelectorAll: function (s) { return elements.filter(function (e) { return matches(e, s); }); },
          addEventListener: function () {},
          removeEventListener: function () {},
          readyState: "loading",
          write: function (v) { intrusions.push("write " + v); },
          createElement: function (n) { intrusions.push("createElement " + n); return new Element({}); }
        };
        var window = this;
        window.document = document;
        window.MutationObserver = MutationObserver;
        window.optimizely = {
          get: function (name) {
            return name !== "utils" ? undefined : {
              observeSelector: function (selector, callback) {
                document.querySelectorAll(selector).forEach(callback);
                new MutationObserver(function (records) {
                  records.forEach(function (r) {
                    r.addedNodes.forEach(function (e) { if (matches(e, selector)) callback(e); });
                  });
                }).observe(document.documentElement, {});
              }
            };
          }
        };
        function alert(v) { intrusions.push("alert " + v); }
        function setTimeout() { return 0; }
        function clearTimeout() {}
        function addHeadline(key, culture) {
          var element = new Element({ "data-optimizely-headline": key, "data-optimizely-culture": culture });
          elements.push(element);
          observers.slice().forEach(function (o) {
            o.run({ type: "childList", target: document.documentElement, addedNodes: [element], removedNodes: [] });
          });
          return elements.length - 1;
        }
        """;

    private readonly Engine _engine = new(options => options.LimitRecursion(200).TimeoutInterval(TimeSpan.FromSeconds(10)));

    public HeadlinePage() => _engine.Execute(Dom);

    public int Observers => (int)_engine.Evaluate("observers.length").AsNumber();

    public string[] Intrusions => _engine.Evaluate("intrusions").AsArray().Select(v => v.ToString()).ToArray();

    public int AddHeadline(Guid key, string culture) => (int)_engine.Invoke("addHeadline", key.ToString("D"), culture).AsNumber();

    public string Text(int headline) => _engine.Evaluate($"elements[{headline}].textContent").AsString();

    public void Run(string code) => _engine.Execute(code);

    public double Number(string code) => _engine.Evaluate(code).AsNumber();

    public void Dispose() => _engine.Dispose();
}
