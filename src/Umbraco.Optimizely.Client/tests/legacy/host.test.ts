import { beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/lang/en.js';
import { LegacyHost } from '../../src/legacy/host.js';
import { asMarkup } from '../../src/legacy/markup.js';
import { fromFile } from '../../src/legacy/texts.js';
import { settle } from '../elements/support.js';
import { FakeBackOffice } from './back-office.js';

const hostile = '<img src=x onerror="alert(1)"> & \'it\'';
const variables = { client: '', api: '/umbraco/backoffice/optimizely/api/v1/', views: '/App_Plugins/UmbracoOptimizely/v13/' };
const question = { headline: 'Archive <it>?', content: hostile, confirmLabel: 'Archive', danger: true };

describe('host of Umbraco 13', () => {
  let office: FakeBackOffice;
  let host: LegacyHost;

  beforeEach(() => {
    office = new FakeBackOffice();
    host = new LegacyHost(office.injector, variables);
  });

  it('AsMarkup_HostileText_IsThatTextWhenRendered', () => {
    const element = document.createElement('p');
    element.innerHTML = asMarkup(hostile);

    expect(element.textContent).toBe(hostile);
    expect(element.children).toHaveLength(0);
  });

  it('FromFile_Tokens_ArePlaceholdersOfTheClient', () => {
    expect(fromFile('%0% of %1%, 50 % or 100%')).toBe('{0} of {1}, 50 % or 100%');
  });

  it('Text_BeforeAnythingIsLoaded_IsEnglish', () => {
    expect(host.text('retry')).toBe(en.retry);
  });

  it('Text_Loaded_IsThatOfTheUserWithEnglishForWhatIsMissing', async () => {
    office.texts['optimizely_projectKeep'] = 'Behold %0%';

    await host.ready();

    expect(host.text('projectKeep')).toBe('Behold {0}');
    expect(host.text('retry')).toBe(en.retry);
  });

  it('Text_AfterAnotherLanguageWasLoaded_IsReadAgainAndTold', async () => {
    await host.ready();
    let told = 0;
    const stop = host.subscribe(() => (told += 1));
    office.texts['optimizely_retry'] = 'Prøv igen';

    office.emit('localizationService.updated', {});
    await settle();

    expect([host.text('retry'), told]).toEqual(['Prøv igen', 1]);
    stop();
    office.emit('localizationService.updated', {});
    await settle();
    expect(told).toBe(1);
  });

  it('Locale_OfTheUser_IsUsedAndOneUnknownToTheBrowserIsNot', async () => {
    await host.ready();
    expect(host.locale).toBe('da-DK');

    office.locale = 'not a language';
    office.emit('app.authenticated', {});
    await settle();

    expect(host.locale).toBe('en');
  });

  it('Notify_HostileMessage_IsEncoded', () => {
    host.notify('positive', 'Done', hostile);
    host.notify('danger', 'Failed', '');

    expect(office.notifications).toEqual([
      { headline: 'Done', message: asMarkup(hostile), type: 'success', sticky: false },
      { headline: 'Failed', message: '', type: 'error', sticky: true },
    ]);
  });

  it('Confirm_Accepted_IsTrueAndClosesTheOverlay', async () => {
    const answer = host.confirm(question);
    expect(office.overlay).toMatchObject({
      title: question.headline, content: asMarkup(hostile), submitButtonLabel: 'Archive', submitButtonStyle: 'danger', closeButtonLabel: en.cancel,
    });

    office.overlay?.submit();

    expect(await answer).toBe(true);
    expect(office.overlay).toBeNull();
    expect(office.listeners('appState.overlay')).toBe(0);
  });

  it('Confirm_Closed_IsFalseAndTheFocusGoesBack', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    const answer = host.confirm(question);
    button.blur();

    office.overlay?.close();

    expect(await answer).toBe(false);
    expect(document.activeElement).toBe(button);
    button.remove();
  });

  it('Confirm_ReplacedByAnotherOverlay_IsFalse', async () => {
    const answer = host.confirm(question);

    office.emit('appState.overlay', { title: 'Another' });

    expect(await answer).toBe(false);
  });

  it('Preview_Opened_IsAnEditorThatEndsWhenItIsClosed', async () => {
    const request = { url: '/', documentKey: 'k', culture: '', original: 'a', titles: ['b'], selected: 1 };
    let ended = false;
    const preview = host.preview(request).then(() => (ended = true));
    expect(office.editor).toMatchObject({ view: `${variables.views}preview.html`, title: en.previewTitle, request });

    office.emit('appState.editors.close', { editors: [office.editor], editor: { view: 'one on top of it' } });
    await settle();
    expect(ended).toBe(false);
    (office.editor?.['close'] as () => void)();
    await preview;

    expect([ended, office.editor]).toEqual([true, null]);
  });
});
