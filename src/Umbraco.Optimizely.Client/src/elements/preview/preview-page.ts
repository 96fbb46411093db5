const marker = 'data-optimizely-previewed';
/** So that a page which keeps writing its own text back cannot keep the two busy for ever. */
const mostRewrites = 50;

interface Place {
  nodes: Node[];
  rewrites: number;
}

/** A loaded page with its headline replaced wherever it is marked, also where it is added later. */
export class PreviewPage {
  readonly #page: Document;
  readonly #selector: string;
  readonly #changed: (places: number) => void;
  readonly #places = new Map<Element, Place>();
  readonly #observer: MutationObserver;
  #title: string | null = null;

  constructor(page: Document, documentKey: string, culture: string, changed: (places: number) => void) {
    this.#page = page;
    this.#selector = `[data-optimizely-headline=${JSON.stringify(documentKey)}][data-optimizely-culture=${JSON.stringify(culture)}]`;
    this.#changed = changed;
    this.#observer = new MutationObserver(() => this.#apply());
    const style = page.createElement('style');
    style.textContent = `[${marker}]{outline:3px solid #3544b1!important;outline-offset:3px!important}`;
    page.head.append(style);
    this.#observer.observe(page.documentElement, { childList: true, subtree: true, characterData: true });
  }

  /** null shows the original again. */
  show(title: string | null): void {
    this.#title = title;
    for (const place of this.#places.values()) place.rewrites = 0;
    this.#apply();
    this.#page.querySelector(this.#selector)?.scrollIntoView({ block: 'center' });
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #apply() {
    const found = this.#page.querySelectorAll(this.#selector);
    for (const element of found) this.#write(element);
    this.#observer.takeRecords(); // Our own writing is no change of the page.
    this.#changed(found.length);
  }

  #write(element: Element) {
    let place = this.#places.get(element);
    if (!place) {
      place = { nodes: [...element.childNodes], rewrites: 0 };
      this.#places.set(element, place);
    }
    element.setAttribute(marker, '');
    if (this.#title === null) {
      if (place.nodes.length !== element.childNodes.length || place.nodes.some((node, index) => node !== element.childNodes[index])) {
        element.replaceChildren(...place.nodes);
      }
    } else if (element.textContent !== this.#title && place.rewrites < mostRewrites) {
      place.rewrites += 1;
      element.textContent = this.#title;
    }
  }
}
