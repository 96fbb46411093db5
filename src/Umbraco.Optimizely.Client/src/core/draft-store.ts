import type { Draft } from './draft.js';

// A workspace view is taken down when another tab is opened: what was typed must outlive it, not the page.
const drafts = new Map<string, Draft>();

export const draftKey = (documentKey: string, culture: string): string => `${documentKey}|${culture}`;

export const loadDraft = (key: string): Draft | undefined => drafts.get(key);

export const keepDraft = (key: string, draft: Draft): void => {
  drafts.set(key, draft);
};

export const dropDraft = (key: string): void => {
  drafts.delete(key);
};
