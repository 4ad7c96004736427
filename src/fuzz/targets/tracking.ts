import fc from 'fast-check';
import { isIsoDate } from '../../lib/dates.ts';
import { MARKETS } from '../../lib/ids.ts';
import { explain, LIMITS } from '../../tools/tracking/engine.ts';
import type { ReadingBook } from '../../tools/tracking/matcher.ts';
import { carriersOf, type CarrierBook } from '../../tools/tracking/numbers.ts';
import { numbersIn } from '../../tools/tracking/parcels.ts';
import type { Parcel } from '../../tools/tracking/parcel.ts';
import { wayOf } from '../../tools/tracking/route.ts';
import { isStatusId } from '../../tools/tracking/rules.ts';
import { hostile, hugeNowAndThen } from '../hostile.ts';
import { insist, target, type Target } from '../target.ts';

const CONFIDENCES: readonly string[] = ['high', 'medium', 'low', 'none'];
const isStatus = (text: string) => text === 'unrecognised' || isStatusId(text);

function soundParcel({ status, confidence, events, nearest, promised }: Parcel): void {
  insist(isStatus(status), 'a status of the list', status);
  insist(CONFIDENCES.includes(confidence) && (status === 'unrecognised') === (confidence === 'none'), 'a confidence that fits', [status, confidence]);
  insist(nearest.every(isStatusId), 'nearest statuses of the list', nearest);
  insist(promised === undefined || isIsoDate(promised), 'a promised day', promised);
  for (const { date, status: each, by, time } of events) {
    insist(isStatus(each), 'a status of the list', each);
    insist((date === null || isIsoDate(date)) && (by === undefined || isIsoDate(by)), 'real days', [date, by]);
    insist(time === undefined || /^[\d:]{4,8}$/.test(time), 'a time of day', time);
  }
  if (status !== 'unrecognised') insist(wayOf(status, events).every((station) => isStatusId(station.status)), 'stations of the list');
}

/** Pastes to the tracking tool: every status, day and carrier that comes of them is one that the site knows. */
export function trackingTargets(corpus: readonly string[], book: ReadingBook, carriers: CarrierBook): Target[] {
  const asked = fc.record({
    text: hugeNowAndThen(corpus, 300_000), today: fc.constantFrom('2026-11-23', '2026-02-28', '2028-02-29', '2020-01-01', '2098-12-31'),
    market: fc.option(fc.constantFrom(...MARKETS, '__proto__'), { nil: undefined }), order: fc.constantFrom(undefined, 'mdy' as const, 'dmy' as const),
  });
  return [
    target('pastes', 18, asked, ({ text, ...rest }) => {
      const { parcels, numbers, ...first } = explain(text, { ...rest, book });
      insist(parcels.length > 0 && parcels.length <= LIMITS.lines, 'one parcel at least', parcels.length);
      insist(numbers.length <= LIMITS.numbers, 'few numbers', numbers);
      for (const parcel of [{ ...first }, ...parcels]) soundParcel(parcel);
    }),
    target('numbers', 12, hostile(corpus, 2000), (text) => {
      for (const number of [...numbersIn(text), text]) {
        for (const { id } of carriersOf(number, carriers, 'us')) insist(Object.hasOwn(carriers, id), 'a carrier of the list', id);
      }
    }),
  ];
}
