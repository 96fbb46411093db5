import { common } from './en/common.js';
import { connection } from './en/connection.js';

/** British English: the base that every other language is compared with. */
export const en = { ...common, ...connection };
