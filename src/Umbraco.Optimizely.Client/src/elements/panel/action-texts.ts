import type { Decision, ExperimentAction } from '../../core/api/experiment-types.js';
import type { TextKey } from '../../core/texts.js';
import type { OptimizelyHost } from '../host.js';

export const actionTexts: Record<ExperimentAction | Decision, TextKey> = {
  retry: 'actionRetry', discard: 'actionDiscard', start: 'actionStart', pause: 'actionPause', resume: 'actionResume', archive: 'actionArchive',
  follow: 'actionFollow', acceptHeadline: 'actionAccept', startOver: 'actionStartOver',
};

export const doneTexts: Record<ExperimentAction | Decision, TextKey> = {
  retry: 'doneRetry', discard: 'doneDiscard', start: 'doneStart', pause: 'donePause', resume: 'doneResume', archive: 'doneArchive',
  follow: 'doneFollow', acceptHeadline: 'doneAccept', startOver: 'doneStartOver',
};

/** What is asked before an action that cannot be undone. */
const questions: Partial<Record<ExperimentAction | Decision, { title: TextKey; detail: TextKey }>> = {
  archive: { title: 'archiveTitle', detail: 'archiveDetail' },
  discard: { title: 'discardTitle', detail: 'discardDetail' },
  startOver: { title: 'startOverTitle', detail: 'startOverDetail' },
};

export async function isConfirmed(host: OptimizelyHost, action: ExperimentAction | Decision): Promise<boolean> {
  const question = questions[action];
  return !question || host.confirm({
    headline: host.text(question.title), content: host.text(question.detail), confirmLabel: host.text(actionTexts[action]), danger: true,
  });
}

const decisions: readonly string[] = ['follow', 'acceptHeadline', 'startOver'] satisfies Decision[];

export const isDecision = (action: ExperimentAction | Decision): action is Decision => decisions.includes(action);
