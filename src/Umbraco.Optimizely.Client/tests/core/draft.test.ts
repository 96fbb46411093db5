import { describe, expect, it } from 'vitest';
import type { Experiment } from '../../src/core/api/experiment-types.js';
import { addRow, draftOf, isReady, metricMissing, moveRow, newDraft, removeRow, rowIssues, setTitle, toCreate, toUpdate } from '../../src/core/draft.js';
import type { Draft } from '../../src/core/draft.js';

const draftWith = (...titles: string[]): Draft => {
  let draft = newDraft('request');
  while (draft.rows.length < titles.length + 1) draft = addRow(draft);
  return titles.reduce((now, title, index) => setTitle(now, index + 1, title), draft);
};
const titles = (draft: Draft) => draft.rows.slice(1).map(({ title }) => title);

const experiment: Experiment = {
  id: 'e', name: 'n', status: 'paused', failure: null, experimentId: '1', projectId: '2', optimizelyUrl: null, createdBy: null, createdAt: null, startedAt: null,
  version: 4, metric: { kind: 'event', eventId: '7', name: 'Bought' }, warnings: [],
  variations: [
    { id: '1', title: 'Old', isOriginal: true, weight: 2000, previewUrl: null },
    { id: '2', title: 'New', isOriginal: false, weight: 8000, previewUrl: null },
  ],
};

describe('draft', () => {
  it('NewDraft_Fresh_HasOneEmptyAlternativeAndTheDefaultMetric', () => {
    expect(toCreate(newDraft('r'))).toEqual({ requestId: 'r', originalWeight: 5000, variations: [{ title: '', weight: 5000 }], metric: { kind: 'opened', eventId: null } });
  });

  it('RowIssues_EmptySameDuplicateLong_AreToldApart', () => {
    const draft = draftWith(' ', 'Old  title', 'New', ' new', 'New ', 'x'.repeat(11));
    expect(rowIssues(draft, 'Old title', 10)).toEqual([null, 'empty', 'sameAsOriginal', null, null, 'duplicate', 'tooLong']);
  });

  it('IsReady_GoodTitles_IsTrue', () => {
    expect(isReady(draftWith('New', 'Newer'), 'Old', 100)).toBe(true);
  });

  it('MoveRow_Down_SwapsAndKeepsWeights', () => {
    const moved = moveRow(draftWith('a', 'b'), 1, 1);
    expect(titles(moved)).toEqual(['b', 'a']);
    expect(moved.rows.map(({ weight }) => weight).sort()).toEqual([3333, 3333, 3334]);
  });

  it('MoveRow_FirstUpOrLastDown_ChangesNothing', () => {
    const draft = draftWith('a', 'b');
    expect(moveRow(draft, 1, -1)).toBe(draft);
    expect(moveRow(draft, 2, 1)).toBe(draft);
    expect(moveRow(draft, 0, 1)).toBe(draft);
  });

  it('RemoveRow_LastAlternative_Stays', () => {
    const draft = draftWith('a');
    expect(removeRow(draft, 1)).toBe(draft);
    expect(titles(removeRow(draftWith('a', 'b'), 1))).toEqual(['b']);
  });

  it('HostileTitles_InTheRequest_AreUnchanged', () => {
    const hostile = ['"quotes" \\ \'', '</script><img src=x onerror=alert(1)>', '$& $1 {0}', '\u2028\u2029', '👩‍👩‍👧 שלום'];
    expect(toCreate(draftWith(...hostile)).variations.map(({ title }) => title)).toEqual(hostile);
  });

  it('DraftOf_Experiment_KeepsIdsWeightsAndMetric', () => {
    const draft = draftOf(experiment);
    expect(toUpdate(draft, experiment.version)).toEqual({
      version: 4, originalWeight: 2000, variations: [{ id: '2', title: 'New', weight: 8000 }], metric: { kind: 'event', eventId: '7' },
    });
    expect(toUpdate(addRow(draft), 4).originalWeight).toBe(1333);
  });

  it('Metric_EventWithoutOne_IsMissing', () => {
    const draft = draftWith('New');
    expect(metricMissing({ ...draft, metric: { kind: 'event', eventId: null } })).toBe(true);
    expect(toCreate({ ...draft, metric: { kind: 'clicks', eventId: '9' } }).metric).toEqual({ kind: 'clicks', eventId: null });
  });
});
