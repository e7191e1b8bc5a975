// `npm run package`: the VSIX.
import { packageVsix, setUp } from './steps.mjs';

setUp();
if (!(await packageVsix())) process.exit(1);
