import type { Draft } from './draft.js';

/** What was typed, and for an edit the version of the test that it began with. */
export interface KeptDraft {
  draft: Draft;
  version: number | null;
}

// A workspace view is taken down when another tab is opened: what was typed must outlive it, not the page.
const drafts = new Map<string, KeptDraft>();

/** @param editing Id of the test that is edited; none for a new one. */
export const draftKey = (documentKey: string, culture: string, editing = ''): string => `${documentKey}|${culture}|${editing}`;

export const loadDraft = (key: string): KeptDraft | undefined => drafts.get(key);

export const keepDraft = (key: string, kept: KeptDraft): void => {
  drafts.set(key, kept);
};

export const dropDraft = (key: string): void => {
  drafts.delete(key);
};
