import { en } from '../../lang/en.js';

export default { optimizely: en };
