import type { TextKey } from '../core/texts.js';
import { checklist } from './da/checklist.js';
import { common } from './da/common.js';
import { connection } from './da/connection.js';
import { maintenance } from './da/maintenance.js';
import { panel } from './da/panel.js';
import { results } from './da/results.js';
import { settings } from './da/settings.js';

export const da: Record<TextKey, string> = { ...common, ...connection, ...settings, ...panel, ...checklist, ...results, ...maintenance };
