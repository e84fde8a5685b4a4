// What the tests expect of two of the project's samples, one of which cites the other.
import { readFileSync } from 'node:fs';

export default JSON.parse(readFileSync(new URL('samples.json', import.meta.url), 'utf8'));
