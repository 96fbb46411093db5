import type { Injector } from './services.js';

/**
 * Links into the back office go through its router, which asks about unsaved changes first. It does not see links in shadow
 * roots, and the browser would load the whole back office anew.
 */
export function routeLinks(element: HTMLElement, injector: Injector): void {
  element.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
    const path = link?.getAttribute('href');
    if (!path?.startsWith('#/')) return;
    event.preventDefault();
    injector.get('$rootScope').$evalAsync(() => injector.get('$location').url(path.slice(1)));
  });
}
