import type { ConfirmRequest, OptimizelyHost, PreviewRequest } from '../elements/host.js';
import { asMarkup } from './markup.js';
import type { Injector, Overlay } from './services.js';

/** The element that has the focus, in whatever shadow root. */
function focused(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

/** Asks in the overlay of the back office; the focus goes back to where it was. */
export function confirm(injector: Injector, request: ConfirmRequest, cancel: string): Promise<boolean> {
  const overlays = injector.get('overlayService');
  const before = focused();
  return new Promise((resolve) => {
    let answer = false;
    const overlay: Overlay = {
      view: 'views/common/overlays/confirm/confirm.html',
      title: request.headline,
      content: asMarkup(request.content),
      submitButtonLabel: request.confirmLabel,
      submitButtonStyle: request.danger ? 'danger' : 'success',
      closeButtonLabel: cancel,
      submit: () => {
        answer = true;
        overlays.close();
      },
      close: () => overlays.close(),
    };
    // Another overlay may take its place without closing it: every other one than ours is its end.
    const stop = injector.get('eventsService').on('appState.overlay', (_event, current) => {
      if (current === overlay) return;
      stop();
      resolve(answer);
      if (before instanceof HTMLElement) before.focus();
    });
    injector.get('$rootScope').$evalAsync(() => overlays.open(overlay));
  });
}

/** Shows the page over the whole window, as an editor on top of the one that is open. */
export function preview(injector: Injector, host: OptimizelyHost, request: PreviewRequest, views: string): Promise<void> {
  const editors = injector.get('editorService');
  const before = focused();
  return new Promise((resolve) => {
    const editor = {
      view: `${views}preview.html`,
      title: host.text('previewTitle'),
      closeLabel: host.text('close'),
      request,
      close: () => editors.close(),
    };
    const stop = injector.get('eventsService').on('appState.editors.close', (_event, argument) => {
      const closed = (argument as { editor?: unknown } | undefined)?.editor;
      if (closed && closed !== editor) return;
      stop();
      resolve();
      if (before instanceof HTMLElement) before.focus();
    });
    injector.get('$rootScope').$evalAsync(() => editors.open(editor));
  });
}
