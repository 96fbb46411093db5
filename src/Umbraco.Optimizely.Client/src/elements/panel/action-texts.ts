import type { Decision, Experiment, ExperimentAction } from '../../core/api/experiment-types.js';
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

/** What is asked before an action that cannot be undone, or that is against better advice. */
const questions: Partial<Record<ExperimentAction | Decision | 'startAnyway', { title: TextKey; detail: TextKey }>> = {
  archive: { title: 'archiveTitle', detail: 'archiveDetail' },
  discard: { title: 'discardTitle', detail: 'discardDetail' },
  startOver: { title: 'startOverTitle', detail: 'startOverDetail' },
  startAnyway: { title: 'startAnywayTitle', detail: 'startAnywayDetail' },
};

export async function isConfirmed(host: OptimizelyHost, action: ExperimentAction | Decision | 'startAnyway'): Promise<boolean> {
  const question = questions[action];
  if (!question) return true;
  const confirm = action === 'startAnyway' ? 'startAnywayConfirm' : actionTexts[action];
  return host.confirm({
    headline: host.text(question.title), content: host.text(question.detail), confirmLabel: host.text(confirm), danger: true,
  });
}

/** What starts this test: one that has run is resumed. */
export const startOf = ({ status }: Experiment): ExperimentAction => (status === 'paused' ? 'resume' : 'start');

const decisions: readonly string[] = ['follow', 'acceptHeadline', 'startOver'] satisfies Decision[];

export const isDecision = (action: ExperimentAction | Decision): action is Decision => decisions.includes(action);
