import { describe, expect, it } from 'vitest';
import { ago } from '../../src/core/ago.js';
import type { ConnectionStatus } from '../../src/core/api/connection-types.js';
import type { Experiment, Panel } from '../../src/core/api/experiment-types.js';
import type { Settings } from '../../src/core/api/settings-types.js';
import { countCharacters } from '../../src/core/characters.js';
import { currentStep, lookOf, stateLooks } from '../../src/core/connection.js';
import { actionsOf, hasResults, lookOfStatus, problemsBeside, splitExperiments } from '../../src/core/experiment.js';
import { moveActive } from '../../src/core/list-keys.js';
import { previewAddress } from '../../src/core/preview-url.js';
import { changeType, isChanged, sortErrors, toSettingsUpdate } from '../../src/core/settings-form.js';
import { newUuid } from '../../src/core/uuid.js';

const now = Date.parse('2026-01-02T00:00:00Z');

describe('ago', () => {
  it.each([
    ['2026-01-01T23:59:58Z', 'justNow', 0], ['2026-01-02T00:05:00Z', 'justNow', 0], ['2026-01-01T23:59:30Z', 'secondsAgo', 30],
    ['2026-01-01T23:58:01Z', 'minutesAgo', 1], ['2026-01-01T22:00:00Z', 'hoursAgo', 2], ['2025-12-30T00:00:00Z', 'daysAgo', 3],
  ])('Ago_%s_Is%s', (at, key, count) => expect(ago(at, now)).toEqual({ key, count }));

  it.each([null, '', 'soon'])('Ago_%s_IsNothing', (at) => expect(ago(at, now)).toBeNull());
});

describe('connection', () => {
  const status = { state: 'connected', project: { id: '1', name: 'p', archived: false } } as ConnectionStatus;

  it('CurrentStep_EachStage_IsTheFirstOpenOne', () => {
    expect(currentStep({ ...status, state: 'notConnected' })).toBe('connect');
    expect(currentStep({ ...status, state: 'revoked' })).toBe('connect');
    expect(currentStep({ ...status, project: null })).toBe('project');
    expect(currentStep({ ...status, project: { id: '1', name: 'p', archived: true } })).toBe('project');
    expect(currentStep({ ...status, state: 'rateLimited' })).toBe('settings');
  });

  it('LookOf_UnknownState_IsNotConnected', () => expect(lookOf('toString').color).not.toBe('positive'));

  it('Looks_Failures_HaveTheirOwnNextSteps', () => {
    const next = Object.values(stateLooks).map((look) => look.next).filter(Boolean);
    expect(new Set(next).size).toBe(6);
  });
});

describe('experiment', () => {
  const experiment = (change: Partial<Experiment>) => ({ status: 'running', createdAt: null, experimentId: '1', failure: null, warnings: [], ...change }) as Experiment;

  const panel = (experiments: Experiment[]) => ({ experiments, document: { culture: 'en-US' } }) as Panel;

  it('Split_NewestOpenOne_IsCurrent', () => {
    const old = experiment({ status: 'archived', createdAt: '2026-01-03T00:00:00Z' });
    const running = experiment({ createdAt: '2026-01-01T00:00:00Z' });
    expect(splitExperiments(panel([old, running]))).toEqual({ current: running, earlier: [old], lost: [] });
  });

  it('Split_OnlyEnded_HasNoCurrent', () => {
    expect(splitExperiments(panel([experiment({ status: 'concluded' })])).current).toBeNull();
  });

  it('Split_LanguageThatIsGone_IsLost', () => {
    const gone = experiment({ culture: 'da-DK' });
    const here = experiment({ culture: 'en-US' });
    expect(splitExperiments(panel([gone, here]))).toEqual({ current: here, earlier: [], lost: [gone] });
  });

  it('Problems_BesideATest_AreThoseItDoesNotTellItself', () => {
    const problems = ['notConnected', 'notPublished', 'typeNotAllowed'].map((code) => ({ code, title: '', detail: '', link: null }));
    expect(problemsBeside(problems, null)).toHaveLength(3);
    expect(problemsBeside(problems, experiment({})).map(({ code }) => code)).toEqual(['notConnected']);
  });

  it('Actions_OfferedByAWarningOrOfNoUse_AreLeftOut', () => {
    const warnings = [{ code: 'canResume', title: '', detail: '', actions: ['resume' as const] }];
    expect(actionsOf(experiment({ status: 'paused', warnings }))).toEqual(['archive']);
    expect(actionsOf(experiment({ status: 'paused', canRun: false }))).toEqual(['archive']);
    expect(actionsOf(experiment({ status: 'running', canRun: false }))).toEqual(['pause']);
  });

  it('Actions_EachStatus_AreThoseThatMakeSense', () => {
    expect(actionsOf(experiment({ status: 'running' }))).toEqual(['pause']);
    expect(actionsOf(experiment({ status: 'notStarted' }))).toEqual(['start', 'archive']);
    expect(actionsOf(experiment({ status: 'paused' }))).toEqual(['resume', 'archive']);
    expect(actionsOf(experiment({ status: 'failed', failure: { step: 'page', title: '', detail: '', canRetry: false } }))).toEqual(['discard']);
    expect(lookOfStatus('running').canEdit).toBe(false);
    expect(lookOfStatus('somethingNew')).toBe(lookOfStatus('unknown'));
  });

  it('HasResults_NotStarted_IsFalse', () => {
    expect(hasResults(experiment({ status: 'notStarted' }))).toBe(false);
    expect(hasResults(experiment({ status: 'paused' }))).toBe(true);
  });
});

describe('settings form', () => {
  const settings: Settings = {
    documentTypes: [{ alias: 'a', name: 'A', icon: null, allowed: false, headlineProperty: null, properties: [] }],
    targeting: { match: 'site', value: 'left over' }, template: 't', defaultTemplate: 't', placeholders: [],
  };

  it('Update_WholeSite_HasNoValue', () => expect(toSettingsUpdate(settings).targeting).toEqual({ match: 'site', value: '' }));

  it('IsChanged_ChangedAndBack_IsFalse', () => {
    const changed = changeType(settings, 'a', { allowed: true });
    expect(isChanged(settings, changed)).toBe(true);
    expect(isChanged(settings, changeType(changed, 'a', { allowed: false }))).toBe(false);
  });

  it('SortErrors_Fields_GoToTheirParts', () => {
    expect(sortErrors({ 'Targeting.Value': ['a'], '$.template': ['b'], 'documentTypes[0].alias': ['c'], other: ['d'] }))
      .toEqual({ targeting: ['a'], template: ['b'], documentTypes: ['c'], other: ['d'] });
  });
});

describe('small things', () => {
  it('CountCharacters_Emoji_IsOne', () => expect(countCharacters('a👩‍👩‍👧é')).toBe(3));

  it('MoveActive_Keys_StayInTheList', () => {
    expect(moveActive('ArrowDown', 4, 5)).toBe(4);
    expect(moveActive('ArrowUp', 0, 5)).toBe(0);
    expect(moveActive('PageDown', 0, 300)).toBe(10);
    expect(moveActive('End', 0, 300)).toBe(299);
    expect(moveActive('Home', 9, 300)).toBe(0);
    expect(moveActive('a', 1, 5)).toBeNull();
    expect(moveActive('End', 0, 0)).toBeNull();
  });

  it('PreviewAddress_SameOrigin_IsFramedWithoutOptimizely', () => {
    expect(previewAddress('/articles/a/?x=1', 'https://site.example/umbraco')).toEqual({
      frame: 'https://site.example/articles/a/?x=1&optimizely_disable=true', open: 'https://site.example/articles/a/?x=1',
    });
  });

  it('PreviewAddress_OtherHostOrScheme_IsNotFramed', () => {
    expect(previewAddress('https://other.example/', 'https://site.example/umbraco')).toEqual({ frame: null, open: 'https://other.example/' });
    expect(previewAddress('javascript:alert(1)', 'https://site.example/')).toBeNull();
    expect(previewAddress('http://[', 'https://site.example/')).toBeNull();
  });

  it('NewUuid_Many_AreDifferentAndWellFormed', () => {
    const made = Array.from({ length: 100 }, newUuid);
    expect(new Set(made).size).toBe(100);
    for (const uuid of made) expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
