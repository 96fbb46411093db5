import { describe, expect, it } from 'vitest';
import { hasUnsavedChanges } from '../../src/backoffice/workspace-view/unsaved.js';

const document = (english: string, danish: string, shared = 'same') => ({
  values: [
    { alias: 'headline', culture: 'en-US', value: english },
    { alias: 'headline', culture: 'da-DK', value: danish },
    { alias: 'tags', culture: null, value: shared },
  ],
  variants: [{ culture: 'en-US', name: 'Name' }, { culture: 'da-DK', name: 'Navn' }],
});

describe('hasUnsavedChanges', () => {
  it.each([
    ['nothing edited', document('A', 'B'), 'en-US', false],
    ['this language edited', document('A!', 'B'), 'en-US', true],
    ['another language edited', document('A', 'B!'), 'en-US', false],
    ['what all languages share edited', document('A', 'B', 'other'), 'en-US', true],
    ['the same, seen from a document that does not vary', document('A!', 'B', 'other'), '', true],
    ['languages only, seen from a document that does not vary', document('A!', 'B'), '', false],
  ])('Document_%s_IsTold', (_what, current, culture, expected) => {
    expect(hasUnsavedChanges(current, document('A', 'B'), culture)).toBe(expected);
  });

  it('Name_Edited_IsTold', () => {
    const renamed = { ...document('A', 'B'), variants: [{ culture: 'en-US', name: 'Renamed' }] };
    expect(hasUnsavedChanges(renamed, document('A', 'B'), 'en-US')).toBe(true);
  });

  it('Document_NotLoadedYet_IsNotUnsaved', () => {
    expect(hasUnsavedChanges(undefined, document('A', 'B'), 'en-US')).toBe(false);
    expect(hasUnsavedChanges(document('A', 'B'), undefined, 'en-US')).toBe(false);
  });
});
