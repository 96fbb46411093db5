import { checklist } from './en/checklist.js';
import { common } from './en/common.js';
import { connection } from './en/connection.js';
import { maintenance } from './en/maintenance.js';
import { panel } from './en/panel.js';
import { results } from './en/results.js';
import { settings } from './en/settings.js';

/** British English: the base that every other language is compared with. */
export const en = { ...common, ...connection, ...settings, ...panel, ...checklist, ...results, ...maintenance };
