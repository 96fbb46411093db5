// The few services of Umbraco 13's AngularJS back office that the shell uses, as far as it uses them.

/** A promise of $q: it settles in a digest, and can be awaited. */
export type AngularPromise<T> = PromiseLike<T>;

export interface HttpConfig {
  method: string;
  url: string;
  data?: unknown;
  headers: Record<string, string>;
  transformResponse: ((data: unknown) => unknown)[];
  /** A thenable that ends the call. */
  timeout?: { then(end: () => void): void };
  /** Statuses that the back office is not to make notifications of. */
  umbIgnoreStatus: number[];
}

export interface HttpResponse {
  data: unknown;
  status: number;
  statusText?: string;
  xhrStatus?: string;
  headers: () => Record<string, string>;
}

export type Http = (config: HttpConfig) => AngularPromise<HttpResponse>;

export interface Events {
  on(name: string, handler: (event: unknown, argument: unknown) => void): () => void;
}

export interface Localization {
  localize(key: string, tokens: undefined, fallback: string): AngularPromise<string>;
}

export interface Users {
  getCurrentUser(): AngularPromise<{ locale?: string }>;
}

export interface Notification {
  headline: string;
  /** Markup. */
  message: string;
  type: 'success' | 'warning' | 'error';
  sticky: boolean;
}

export interface Notifications {
  add(notification: Notification): void;
}

export interface Overlay {
  view: string;
  title: string;
  /** Markup. */
  content: string;
  submitButtonLabel: string;
  submitButtonStyle: string;
  closeButtonLabel: string;
  submit: () => void;
  close: () => void;
}

export interface Overlays {
  open(overlay: Overlay): void;
  close(): void;
}

export interface Editors {
  open(editor: object): void;
  close(): void;
}

export interface RootScope {
  /** Runs in a digest, now or soon: what is changed outside of one is not shown. */
  $evalAsync(work: () => void): void;
}

export interface Location {
  url(path: string): void;
}

export interface Route {
  /** Opens what is open once more. */
  reload(): void;
}

interface Services {
  $http: Http;
  $location: Location;
  $rootScope: RootScope;
  $route: Route;
  editorService: Editors;
  eventsService: Events;
  localizationService: Localization;
  notificationsService: Notifications;
  overlayService: Overlays;
  userService: Users;
}

export interface Injector {
  get<Name extends keyof Services>(name: Name): Services[Name];
}

/** What the server hands over in Umbraco.Sys.ServerVariables.optimizely. */
export interface OptimizelyVariables {
  /** Address of the module that is built from this folder. */
  client: string;
  /** Address of the package's API, with a slash at the end. */
  api: string;
  /** Address of the folder with the AngularJS views, with a slash at the end. */
  views: string;
}
