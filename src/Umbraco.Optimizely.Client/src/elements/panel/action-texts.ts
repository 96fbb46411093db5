import type { ExperimentAction } from '../../core/api/experiment-types.js';
import type { TextKey } from '../../core/texts.js';

export const actionTexts: Record<ExperimentAction, TextKey> = {
  retry: 'actionRetry', discard: 'actionDiscard', start: 'actionStart', pause: 'actionPause', resume: 'actionResume', archive: 'actionArchive',
};

export const doneTexts: Record<ExperimentAction, TextKey> = {
  retry: 'doneRetry', discard: 'doneDiscard', start: 'doneStart', pause: 'donePause', resume: 'doneResume', archive: 'doneArchive',
};

/** What is asked before an action that cannot be undone. */
export const questions: Partial<Record<ExperimentAction, { title: TextKey; detail: TextKey }>> = {
  archive: { title: 'archiveTitle', detail: 'archiveDetail' },
  discard: { title: 'discardTitle', detail: 'discardDetail' },
};
