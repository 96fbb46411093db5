import type { OptimizelyHeadlinePanelElement } from '../../src/elements/panel/headline-panel.element.js';
import * as data from './data.js';
import { fakeHost, problem } from './host.js';
import type { Answers } from './host.js';

interface Screen {
  element: (language: string) => HTMLElement;
  then?: (element: HTMLElement) => void | Promise<void>;
}

const settingsAnswers: Answers = {
  'GET projects': data.projects(300),
  'GET settings': data.settings,
  'POST settings/targeting/preview': data.targetingPreview,
  'POST settings/template/check': { valid: true, message: null, line: null, column: null, example: 'var selector = "[data-optimizely-headline=…]";' },
};

function dashboard(answers: Answers): Screen['element'] {
  return (language) => {
    const element = document.createElement('optimizely-dashboard');
    element.host = fakeHost({ ...settingsAnswers, ...answers }, language);
    return element;
  };
}

function panel(answers: Answers, set: Partial<OptimizelyHeadlinePanelElement> = {}): Screen['element'] {
  return (language) => {
    const element = document.createElement('optimizely-headline-panel');
    element.host = fakeHost({
      'GET documents/d0c0/headline': data.panel, 'GET experiments/e1/results': data.results, 'GET experiments/e1/results/timeseries': data.timeseries,
      'GET experiments/e1/checks': data.checklist, 'GET experiments/e1/duration': data.duration, ...answers,
    }, language);
    Object.assign(element, { documentKey: 'd0c0', culture: 'en-US', ...set });
    return element;
  };
}

const withExperiment = (change: object): Answers => ({ 'GET documents/d0c0/headline': { ...data.panel, experiments: [{ ...data.experiment, ...change }] } });
const deep = (root: Element, selector: string): HTMLElement[] => {
  const found: HTMLElement[] = [...(root.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  for (const child of root.shadowRoot?.querySelectorAll('*') ?? []) found.push(...deep(child, selector));
  return found;
};
const press = (root: Element, selector: string) => deep(root, selector)[0]?.click();
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const type = (input: HTMLElement | undefined, value: string, event = 'input') => {
  if (!input) return;
  (input as HTMLInputElement).value = value;
  input.dispatchEvent(new Event(event));
};
const openForm = async (root: HTMLElement) => {
  press(deep(root, 'optimizely-empty')[0] ?? root, 'uui-button');
  await wait(100);
};
const bad = (state: string, title: string, detail: string) => dashboard({ 'GET connection': { ...data.connected, state, title, detail } });

export const screens: Record<string, Screen> = {
  'not-connected': { element: dashboard({ 'GET connection': data.notConnected }) },
  'not-configured': { element: dashboard({ 'GET connection': { ...data.notConnected, state: 'notConfigured', oauthConfigured: false } }) },
  'denied': { element: dashboard({ 'GET connection': { ...data.notConnected, pendingReturn: 'denied' }, 'POST connection/complete': data.notConnected }) },
  'completing': { element: dashboard({ 'GET connection': { ...data.notConnected, pendingReturn: 'code' }, 'POST connection/complete': new Promise(() => undefined) }) },
  'network': { element: dashboard({}) },
  'choose-project': { element: dashboard({ 'GET connection': { ...data.connected, project: null } }) },
  'connected': { element: dashboard({ 'GET connection': data.connected }) },
  'settings-errors': {
    element: dashboard({
      'GET connection': data.connected,
      'POST settings/template/check': { valid: false, message: 'Unexpected token )', line: 3, column: 8, example: null },
      'PUT settings': problem(422, 'invalidSettings', 'The settings are not valid', 'Nothing was saved. Put the fields below right and save again.', {
        'targeting.value': ['This is no regular expression.'], template: ['Line 3: Unexpected token )'], 'documentTypes[0].headlineProperty': ['Article has no property kicker.'],
      }),
    }),
    then: async (root) => {
      type(deep(root, 'textarea')[0], 'a();\nb();\nfunction ( {)\n');
      await wait(600);
      deep(root, '#bar uui-button')[1]?.click();
    },
  },
  'revoked': { element: bad('revoked', 'Optimizely no longer accepts the access of this site', 'Somebody withdrew it, or the password of the user has changed.') },
  'no-role': { element: bad('noRole', 'Ada Optimist may not see the project', 'The account is right, the role is not.') },
  'rate-limited': { element: bad('rateLimited', 'Optimizely asks to wait', 'Too many calls were made in the last minute.') },
  'panel-new': { element: panel({}, { isNew: true }) },
  'panel-not-ready': {
    element: panel({
      'GET documents/d0c0/headline': {
        ...data.panel,
        readiness: { ready: false, problems: [
          { code: 'notConnected', title: 'The site is not connected to Optimizely', detail: 'An administrator connects it in Settings.', link: '/umbraco/section/settings/dashboard/optimizely' },
          { code: 'notPublished', title: 'The document is not published in English', detail: 'Publish it: a test runs on the published page.', link: null },
        ] },
      },
    }),
  },
  'panel-empty': { element: panel({}) },
  'panel-form': { element: panel({}), then: openForm },
  'panel-form-filled': {
    element: panel({ 'GET documents/d0c0/events': { items: [{ id: '1', key: 'signup', name: 'Signed up', type: 'custom' }, { id: '2', key: 'buy', name: 'Bought', type: 'click' }] } }),
    then: async (root) => {
      await openForm(root);
      press(root, '#add');
      await wait(50);
      press(root, '#add');
      await wait(50);
      deep(root, 'uui-input.title').forEach((input, index) => type(input, ['Where Copenhagen goes to think', 'Where Copenhagen goes to  think', data.panel.headline][index] ?? ''));
      type(deep(root, '#share uui-input')[1], '50', 'change');
      deep(root, 'input[type=radio]')[2]?.click();
    },
  },
  'panel-failed-create': {
    element: panel({ 'POST documents/d0c0/experiments': problem(424, 'optimizelyFailed', 'Optimizely answered with an error', 'Nothing was created. Try again.') }),
    then: async (root) => {
      await openForm(root);
      type(deep(root, 'uui-input.title')[0], 'Where Copenhagen goes to think');
      await wait(50);
      press(root, '#submit');
    },
  },
  'panel-failed': { element: panel(withExperiment({ status: 'failed', experimentId: null, startedAt: null, failure: { step: 'event', title: 'Optimizely did not answer in time', detail: 'The page was created and is kept. Try again to finish, or discard.', canRetry: true } })) },
  'panel-not-started': { element: panel(withExperiment({ status: 'notStarted', startedAt: null, warnings: [{ code: 'headlineChanged', title: 'The headline has changed since', detail: 'The test compares with the headline as it was.' }] })) },
  'panel-running': { element: panel({ 'GET documents/d0c0/headline': { ...data.panel, experiments: [data.experiment, { ...data.experiment, id: 'e0', status: 'archived', name: 'Headline: older test' }] } }) },
  'panel-computing': { element: panel({ ...withExperiment({}), 'GET experiments/e1/results': { ...data.results, state: 'computing', metrics: [] } }) },
  'panel-no-data': { element: panel({ ...withExperiment({}), 'GET experiments/e1/results': { ...data.results, state: 'noData', metrics: [] } }) },
  'panel-stale': { element: panel({ ...withExperiment({ status: 'paused' }), 'GET experiments/e1/results': { ...data.results, isStale: true } }) },
  'preview': { element: panel(withExperiment({})), then: (root) => deep(root, '.buttons uui-button')[1]?.click() },
};
