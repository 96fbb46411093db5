import type { TextKey } from '../core/texts.js';
import { common } from './da/common.js';
import { connection } from './da/connection.js';

export const da: Record<TextKey, string> = { ...common, ...connection };
