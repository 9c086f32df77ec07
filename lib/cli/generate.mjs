import { generateClient } from './prepare.mjs';

generateClient(console.log);
