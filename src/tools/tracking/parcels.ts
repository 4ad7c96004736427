import { plain } from './normalise.ts';

/** What may be a tracking number: eight or more letters and digits, or groups of them; never a date, a price or a masked phone. */
const NUMBER = /(?<![A-Z\d*.,/-])(?<!\d:)(?:1Z ?[A-Z\d]{3} ?(?:[A-Z\d] ?){12}\d|[A-Z]{2}(?: \d{3,4}){2,5}(?: ?[A-Z]{2})?|\d{4}(?: \d{4}){2,7}(?: \d{2})?|(?=[A-Z]*\d)[A-Z\d]{8,34}|[A-Z]{1,6}-\d{6,20})(?![A-Z\d*/-])/g;
const LEAST_DIGITS = 6;
const LABELS = /tracking|number|waybill|parcel|package|shipment|order|item|consignment|reference|ref|guide|object|inquiry|carrier|copy|track|trace|express|post|no\b|id\b|运单|快递|物流|单号|编号|追踪|追蹤|复制|邮件|包裹|号码|货运/g;
const PHONE = /^(?:1[3-9]\d{9}|0[1-9]\d{8,9})$/;
const LEFT = 24;

/** The tracking numbers that a text may hold, as written but for spaces; each once, in their order. */
export function numbersIn(text: string): string[] {
  const found = [...text.normalize('NFKC').toUpperCase().matchAll(NUMBER)].map(([number]) => number.replace(/[ -]/g, ''));
  return [...new Set(found)].filter((number) => (number.match(/\d/g)?.length ?? 0) >= LEAST_DIGITS && !PHONE.test(number));
}

/** The number that heads a parcel, if the line holds nothing else of weight. */
function heading(line: string): string | undefined {
  const numbers = numbersIn(line);
  if (numbers.length !== 1) return undefined;
  const rest = plain(line).replace(/[\d\s-]/g, '').replace(LABELS, '').replace(/[^\p{L}]/gu, '');
  return rest.length <= LEFT ? numbers[0] : undefined;
}

/** The lines of each parcel of a paste; what stands above the first number goes with the first parcel. */
export interface Part { number?: string; lines: string[] }

/** Cuts a paste at lines that hold nothing but a tracking number other than the one before. */
export function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = [{ lines: [] }];
  for (const line of lines) {
    const number = heading(line);
    const now = parts.at(-1) as Part;
    const other = number !== undefined && !parts.some((part) => part.number === number);
    if (other && now.number !== undefined) parts.push({ number, lines: [line] });
    else {
      if (other) now.number = number;
      now.lines.push(line);
    }
  }
  return parts;
}
