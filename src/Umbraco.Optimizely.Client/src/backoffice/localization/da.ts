import { da } from '../../lang/da.js';

export default { optimizely: da };
