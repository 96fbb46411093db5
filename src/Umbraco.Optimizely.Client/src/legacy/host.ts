import { OptimizelyApi } from '../core/api/client.js';
import type { TextKey } from '../core/texts.js';
import type { ConfirmRequest, OptimizelyHost, PreviewRequest } from '../elements/host.js';
import { confirm, preview } from './dialogs.js';
import { asMarkup } from './markup.js';
import type { Injector, OptimizelyVariables } from './services.js';
import { LegacyTexts } from './texts.js';
import { createRequest } from './transport.js';

const types = { positive: 'success', warning: 'warning', danger: 'error' } as const;

/** Umbraco 13 as the shared elements see it. One for the whole back office. */
export class LegacyHost implements OptimizelyHost {
  readonly api: OptimizelyApi;
  locale = 'en';
  readonly #injector: Injector;
  readonly #variables: OptimizelyVariables;
  readonly #texts: LegacyTexts;
  #ready: Promise<void> | undefined;

  constructor(injector: Injector, variables: OptimizelyVariables) {
    this.#injector = injector;
    this.#variables = variables;
    const events = injector.get('eventsService');
    this.api = new OptimizelyApi(createRequest(injector.get('$http'), events, variables.api));
    this.#texts = new LegacyTexts(injector.get('localizationService'), events);
    events.on('app.authenticated', () => void this.#readUser());
  }

  /** Texts and locale of the user are there, or cannot be had. */
  ready(): Promise<void> {
    this.#ready ??= Promise.all([this.#texts.load(), this.#readUser()]).then(() => undefined);
    return this.#ready;
  }

  text(key: TextKey): string {
    return this.#texts.get(key);
  }

  notify(kind: 'positive' | 'warning' | 'danger', headline: string, message: string): void {
    this.#injector.get('notificationsService').add({
      headline,
      message: asMarkup(message),
      type: types[kind],
      sticky: kind === 'danger', // What went wrong stays until it has been read.
    });
  }

  confirm(request: ConfirmRequest): Promise<boolean> {
    return confirm(this.#injector, request, this.text('cancel'));
  }

  preview(request: PreviewRequest): Promise<void> {
    return preview(this.#injector, this, request, this.#variables.views);
  }

  navigate(url: string): void {
    window.location.assign(url);
  }

  documentChanged(): void {
    const injector = this.#injector;
    injector.get('$rootScope').$evalAsync(() => {
      injector.get('$route').reload();
    });
  }

  subscribe(changed: () => void): () => void {
    return this.#texts.subscribe(changed);
  }

  async #readUser(): Promise<void> {
    try {
      const { locale } = await this.#injector.get('userService').getCurrentUser();
      this.locale = Intl.getCanonicalLocales(locale ?? 'en')[0] ?? 'en';
    } catch {
      this.locale = 'en'; // Nobody is signed in, or with a language that this browser does not know.
    }
  }
}
