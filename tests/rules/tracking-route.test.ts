import { describe, expect, test } from 'vitest';
import { wayOf } from '../../src/tools/tracking/route.ts';
import { NEXT, STATUS_IDS } from '../../src/tools/tracking/rules.ts';
import { explained } from './tracking-book.ts';

const line = (text: string) => { const { status, events } = explained(text); return status === 'unrecognised' ? [] : wayOf(status, events).map(({ state, status: id, date }) => [state, id, date]); };

describe('the way of a parcel', () => {
  test('shows of each stage passed the last scan, then where it is and what usually follows', () => {
    expect(line('2026-11-18 Import customs clearance started\n2026-11-16 Departed from departure country/region\n2026-11-14 Departed from sorting center\n2026-11-13 Received by logistics company')).toEqual([
      ['done', 'picked_up', '2026-11-13'], ['done', 'departed_origin_country', '2026-11-16'], ['now', 'import_customs', '2026-11-18'],
      ['next', 'customs_released', undefined], ['next', 'handed_to_local_carrier', undefined], ['next', 'out_for_delivery', undefined], ['next', 'delivered', undefined],
    ]);
  });

  test('of a single line shows the ordinary stations that must lie behind it', () => {
    expect(line('Out for delivery').map(([state, id]) => [state, id])).toEqual([
      ['done', 'order_awaiting_shipment'], ['done', 'picked_up'], ['done', 'in_transit'], ['done', 'local_facility'], ['now', 'out_for_delivery'], ['next', 'delivered'],
    ]);
  });

  test.each(STATUS_IDS)('%s stands in it once as the place where the parcel is', (status) => {
    const way = wayOf(status, []);
    expect(way.filter(({ state }) => state === 'now').map(({ status: id }) => id)).toEqual([status]);
    expect(way.filter(({ state }) => state === 'next').map(({ status: id }) => id)).toEqual(NEXT[status] ?? []);
  });
});
