import { vi } from 'vitest';
import type { HttpConfig, HttpResponse, Injector, Notification, Overlay } from '../../src/legacy/services.js';

type Handler = (event: unknown, argument: unknown) => void;

export type HttpAnswer = (config: HttpConfig, call: number) => Partial<HttpResponse> | Promise<Partial<HttpResponse>>;

/** The services of Umbraco 13 that the shell uses, as far as a test can see through them. */
export class FakeBackOffice {
  readonly calls: HttpConfig[] = [];
  readonly notifications: Notification[] = [];
  readonly urls: string[] = [];
  readonly texts: Record<string, string> = {};
  overlay: Overlay | null = null;
  editor: Record<string, unknown> | null = null;
  locale: string | undefined = 'da-DK';
  answer: HttpAnswer = () => ({ status: 200, data: '{}' });
  readonly #handlers = new Map<string, Set<Handler>>();

  emit(name: string, argument: unknown): void {
    for (const handler of [...(this.#handlers.get(name) ?? [])]) handler({}, argument);
  }

  listeners(name: string): number {
    return this.#handlers.get(name)?.size ?? 0;
  }

  private readonly services = {
    $http: async (config: HttpConfig): Promise<HttpResponse> => {
      this.calls.push(config);
      const answer = await this.answer(config, this.calls.length);
      const response = { data: '', status: 200, headers: () => ({ 'content-type': 'application/json' }), ...answer };
      // $http rejects with the response itself.
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      if (response.status < 200 || response.status > 299) throw response;
      return response;
    },
    $location: { url: (path: string) => this.urls.push(path) },
    $rootScope: { $evalAsync: (work: () => void) => work() },
    editorService: {
      open: (editor: object) => { this.editor = editor as Record<string, unknown>; },
      close: () => {
        const { editor } = this;
        this.editor = null;
        this.emit('appState.editors.close', { editors: [], editor });
      },
    },
    eventsService: {
      on: (name: string, handler: Handler) => {
        const handlers = this.#handlers.get(name) ?? new Set();
        this.#handlers.set(name, handlers.add(handler));
        return () => handlers.delete(handler);
      },
    },
    localizationService: {
      localize: vi.fn((key: string, _tokens: undefined, fallback: string) => Promise.resolve(this.texts[key] ?? fallback)),
    },
    notificationsService: { add: (notification: Notification) => this.notifications.push(notification) },
    overlayService: {
      open: (overlay: Overlay) => {
        this.overlay = overlay;
        this.emit('appState.overlay', overlay);
      },
      close: () => {
        this.overlay = null;
        this.emit('appState.overlay', null);
      },
    },
    userService: { getCurrentUser: () => Promise.resolve({ locale: this.locale }) },
  };

  readonly injector = { get: (name: string) => (this.services as Record<string, unknown>)[name] } as Injector;
}
