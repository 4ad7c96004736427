// `npm run --silent eval:tracking -- FILE.json`: how much of a file of pastes the tracking tool reads as it should, and what it does not.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readingOf } from '../site/reading.ts';
import { explain } from '../tools/tracking/engine.ts';
import { isStatusId, STAGE_OF } from '../tools/tracking/rules.ts';

/** A paste and what it must be read as: `is` (`a|b` accepts either), and the day of the newest scan, if it has one. */
interface Paste { id: string; text: string; today: string; market?: string; is: string; newest?: string | null }

const USE = 'Use: npm run --silent eval:tracking -- FILE.json   (a list of { id, text, today, market?, is, newest? }, as in tests/rules/tracking-held-out.json)';
const [file, ...more] = process.argv.slice(2);
function refuse(message: string): never {
  console.error(`${message}\n${USE}`);
  process.exit(2);
}
if (!file || more.length) refuse(file ? `One file at a time; ${more.join(' ')} is too many.` : 'Which file of pastes?');

function read(path: string): Paste[] {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Paste[];
  } catch (error) {
    return refuse(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const book = readingOf(fileURLToPath(new URL('../..', import.meta.url)));
const handedOver = (status: string) => isStatusId(status) && STAGE_OF[status] === 'delivered';
const judged = read(file).map(({ id, text, today, market, is, newest }) => {
  const { status, confidence, events, nearest } = explain(text, { today, market, book });
  const wanted = is.split('|');
  const day = events.find(({ date }) => date)?.date ?? null;
  return {
    id, text, is, got: status, confidence, nearest, day,
    right: wanted.includes(status), onDay: newest === undefined || day === newest, falselyHandedOver: handedOver(status) && !wanted.some(handedOver),
  };
});
const share = (of: 'right' | 'onDay') => Math.round((1000 * judged.filter((each) => each[of]).length) / judged.length) / 1000;
console.log(JSON.stringify({
  n: judged.length, status: share('right'), date: share('onDay'), falselyHandedOver: judged.filter((each) => each.falselyHandedOver).map(({ id }) => id),
  misses: judged.filter(({ right, onDay }) => !right || !onDay).map(({ id, text, is, got, confidence, nearest, day }) => ({ id, is, got, confidence, nearest, day, text })),
}, null, 1));
