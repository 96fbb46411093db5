import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '../../src/legacy/index.js';
import { routeLinks } from '../../src/legacy/links.js';
import { settle, textOf } from '../elements/support.js';
import { FakeBackOffice } from './back-office.js';

const variables = { client: '', api: '/api/', views: '/views/' };

describe('screens of Umbraco 13', () => {
  let office: FakeBackOffice;
  let target: HTMLElement;

  beforeEach(() => {
    office = new FakeBackOffice();
    office.answer = () => ({ status: 403, data: '{"title":"Not yours."}' });
    target = document.createElement('div');
    document.body.replaceChildren(target);
  });

  it('Headline_UnsavedThenSaved_AsksToSaveAndThenForTheDocument', async () => {
    const variant = { language: { culture: 'da-DK' } };
    const screen = await show('headline', target, { content: { id: 0, key: 'unsaved' }, variant, revision: 1 }, office.injector, variables);
    await settle();
    const panel = target.querySelector('optimizely-headline-panel');
    if (!panel) throw new Error('no panel');
    expect(textOf(panel)).toContain('Save the document first');

    screen.update({ content: { id: 1071, key: 'saved' }, variant, revision: 2 });
    await settle();

    expect([panel.isNew, panel.documentKey, panel.culture, panel.revision]).toEqual([false, 'saved', 'da-DK', 2]);
  });

  it('Headline_OfAnEditedLanguage_TellsOfUnsavedChanges', async () => {
    const bindings = { content: { id: 7, key: 'k' }, variant: { language: { culture: 'da-DK' }, isDirty: true } };
    const screen = await show('headline', target, bindings, office.injector, variables);
    await settle();
    const panel = target.querySelector('optimizely-headline-panel');
    if (!panel) throw new Error('no panel');
    expect(textOf(panel)).toContain('changes that are not saved');

    screen.update({ ...bindings, variant: { ...bindings.variant, isDirty: false } });
    await settle();

    expect(textOf(panel)).not.toContain('changes that are not saved');
  });

  it('Headline_OfContentThatDoesNotVary_HasNoCulture', async () => {
    await show('headline', target, { content: { id: 7, key: 'k' }, variant: { language: null } }, office.injector, variables);

    expect(target.querySelector('optimizely-headline-panel')?.culture).toBe('');
  });

  it('Link_IntoTheBackOffice_GoesThroughItsRouter', () => {
    routeLinks(target, office.injector);
    const shadow = target.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<a href="#/settings?dashboard=optimizely"><b>In</b></a><a href="https://app.example/">Out</a>';
    const click = (selector: string, init: MouseEventInit = {}) => {
      const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });
      shadow.querySelector(selector)?.dispatchEvent(event);
      return event.defaultPrevented;
    };

    expect([click('b'), click('b', { ctrlKey: true }), click('a:last-child')]).toEqual([true, false, false]);
    expect(office.urls).toEqual(['/settings?dashboard=optimizely']);
  });

  it('Preview_Request_IsShown', async () => {
    const request = { url: 'https://elsewhere.example/', documentKey: 'k', culture: '', original: 'The original', titles: ['The other'], selected: 1 };

    await show('preview', target, { request }, office.injector, variables);
    await settle();

    const preview = target.querySelector('optimizely-preview');
    expect(preview && textOf(preview)).toContain('The other');
  });
});
