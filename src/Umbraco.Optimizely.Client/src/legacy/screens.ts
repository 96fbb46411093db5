import type { OptimizelyHost, PreviewRequest } from '../elements/host.js';
import '../elements/dashboard/dashboard.element.js';
import '../elements/panel/headline-panel.element.js';
import '../elements/preview/preview.element.js';

/** What an AngularJS view binds to a screen; which of them depends on the screen. */
export interface Bindings {
  content?: { id: number; key: string };
  /** One language of the content, or its only one; dirty when it was edited and not saved. */
  variant?: { language?: { culture?: string } | null; isDirty?: boolean };
  /** Counts the times that the content was saved, published or read again. */
  revision?: number;
  request?: PreviewRequest;
}

export interface Screen {
  element: HTMLElement;
  update(bindings: Bindings): void;
}

const create = <Name extends keyof HTMLElementTagNameMap>(name: Name, host: OptimizelyHost) => {
  const element = document.createElement(name);
  return Object.assign(element, { host });
};

export const screens = {
  dashboard: (host: OptimizelyHost): Screen => ({
    element: create('optimizely-dashboard', host),
    update: () => undefined,
  }),

  headline: (host: OptimizelyHost): Screen => {
    const element = create('optimizely-headline-panel', host);
    return {
      element,
      update: ({ content, variant, revision }) => {
        if (!content || !variant) return;
        element.isNew = content.id === 0;
        element.documentKey = content.key;
        element.culture = variant.language?.culture ?? '';
        element.revision = revision ?? 0;
        element.unsaved = variant.isDirty === true;
      },
    };
  },

  preview: (host: OptimizelyHost): Screen => {
    const element = create('optimizely-preview', host);
    return {
      element,
      update: ({ request }) => {
        if (request) element.request = request;
      },
    };
  },
};

export type ScreenName = keyof typeof screens;
