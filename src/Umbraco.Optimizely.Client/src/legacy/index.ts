import { LegacyHost } from './host.js';
import { routeLinks } from './links.js';
import { screens } from './screens.js';
import type { Bindings, ScreenName } from './screens.js';
import type { Injector, OptimizelyVariables } from './services.js';

export interface ShownScreen {
  update(bindings: Bindings): void;
}

const hosts = new WeakMap<Injector, LegacyHost>();

function hostOf(injector: Injector, variables: OptimizelyVariables): LegacyHost {
  const host = hosts.get(injector) ?? new LegacyHost(injector, variables);
  hosts.set(injector, host);
  return host;
}

/** Puts a screen into an element of an AngularJS view once the user's language is known. v13/optimizely.js is its only caller. */
export async function show(
  name: ScreenName, target: HTMLElement, bindings: Bindings, injector: Injector, variables: OptimizelyVariables,
): Promise<ShownScreen> {
  const host = hostOf(injector, variables);
  await host.ready();
  const screen = screens[name](host);
  routeLinks(screen.element, injector);
  screen.update(bindings);
  target.replaceChildren(screen.element);
  return screen;
}
