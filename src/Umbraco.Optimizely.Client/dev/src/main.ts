import '@umbraco-ui/uui';
import '../../src/elements/dashboard/dashboard.element.js';
import '../../src/elements/panel/headline-panel.element.js';
import '../../src/elements/preview/preview.element.js';
import { screens } from './screens.js';

const parameters = new URLSearchParams(location.search);
const name = parameters.get('state') ?? '';
const screen = screens[name];
const width = parameters.get('width');
if (width) {
  parameters.delete('width');
  const frame = document.createElement('iframe');
  frame.src = `?${parameters.toString()}`;
  frame.style.cssText = `width:${width}px;height:100vh;border:0`;
  document.body.append(frame);
} else if (!screen) {
  document.body.innerHTML = '';
  for (const key of Object.keys(screens)) {
    const link = document.createElement('a');
    link.href = `?state=${key}`;
    link.textContent = key;
    link.style.display = 'block';
    document.body.append(link);
  }
} else {
  const element = screen.element(parameters.get('lang') ?? 'en');
  document.body.append(element);
  if (screen.then) setTimeout(() => void screen.then?.(element), 700);
}
