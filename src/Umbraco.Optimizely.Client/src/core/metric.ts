import type { MetricKind } from './api/experiment-types.js';
import type { TextKey } from './texts.js';

interface MetricTexts {
  name: TextKey;
  hint: TextKey;
}

const metrics: Record<MetricKind, MetricTexts> = {
  opened: { name: 'metricOpened', hint: 'metricOpenedHint' },
  clicks: { name: 'metricClicks', hint: 'metricClicksHint' },
  event: { name: 'metricExisting', hint: 'metricExistingHint' },
};

/** Our own words for the kinds that we know; of others the server's are shown. */
export const metricTexts = (kind: string): MetricTexts | null =>
  Object.hasOwn(metrics, kind) ? metrics[kind as MetricKind] : null;
