import { enUs } from '../../lang/en-us.js';

export default { optimizely: enUs };
