import { STAGES, type StatusId } from './rules.ts';

// The days that count while a status stands, beside our rule of thumb.

export const DEADLINES = [
  'ship-by', 'auto-cancel', 'promised', 'lost', 'never-came', 'law', 'report', 'return', 'dispute', 'ship-back', 'answer', 'return-check', 'refund', 'named',
] as const;
export type DeadlineId = (typeof DEADLINES)[number];

/**
 * A day that counts beside our rule of thumb: one that the order names (`date`), else the end of the first of these facts'
 * times that the market has. `acts`: from the day after it is time to act, if the order named it or always. `instead`: the
 * order's own day takes the place of the rule of thumb. `last`: a day not to be missed.
 */
export interface Deadline { id: DeadlineId; date?: 'ship-by' | 'estimated-delivery'; facts: readonly string[]; acts?: 'date' | 'always'; instead?: true; last?: true }

const SHIP_BY: Deadline = { id: 'ship-by', date: 'ship-by', facts: ['ship-by'], acts: 'always', instead: true };
const MOVING: readonly Deadline[] = [
  { id: 'promised', date: 'estimated-delivery', facts: ['delivery-target'], acts: 'date' },
  { id: 'lost', facts: ['lost-no-scan'] },
  { id: 'never-came', facts: ['auto-cancel-undelivered'] },
  { id: 'law', facts: ['delivery-default-law'] },
];
const HANDED_OVER: readonly Deadline[] = [{ id: 'report', facts: ['missing-parcel-report'], last: true }, { id: 'return', facts: ['return-window'], last: true }];
const each = (ids: readonly StatusId[], deadlines: readonly Deadline[]) => Object.fromEntries(ids.map((id) => [id, deadlines]));

/** The days that count while a status stands. */
export const DEADLINES_OF: Partial<Record<StatusId, readonly Deadline[]>> = {
  ...each(['order_awaiting_shipment', 'order_partially_shipped'], [SHIP_BY, { id: 'auto-cancel', facts: ['auto-cancel-unshipped'] }]),
  ...each(['order_awaiting_collection', 'label_created', 'warehouse_processing', 'pickup_failed'], [SHIP_BY, { id: 'auto-cancel', facts: ['auto-cancel-uncollected'] }]),
  ...each([...STAGES.transit, 'picked_up', 'export_customs', 'export_customs_cleared', 'import_customs', 'customs_released', 'local_facility', 'preparing_delivery',
    'out_for_delivery', 'rescheduled', 'not_found', 'missorted', 'delayed', 'weather_delay', 'exception', 'on_hold_carrier', 'expired'], MOVING),
  ...each(STAGES.delivered, HANDED_OVER),
  return_request_pending: [{ id: 'answer', facts: ['seller-answer'] }],
  return_request_rejected: [{ id: 'dispute', facts: ['escalate-after-rejection'], last: true }],
  return_awaiting_ship_back: [{ id: 'ship-back', facts: ['ship-back'], last: true }],
  return_in_transit_to_seller: [{ id: 'return-check', facts: ['return-check-without-scan'] }],
  refund_approved: [{ id: 'refund', facts: ['refund-time-card'] }],
};

/** The facts that the tool needs. */
export const FACTS: readonly string[] = [...new Set(Object.values(DEADLINES_OF).flat().flatMap(({ facts }) => facts))];

/** Statuses whose line may name a last day that the buyer must keep. */
export const NAMES_LAST_DAY: readonly StatusId[] = [
  'available_for_pickup', 'delivered_locker', 'delivery_attempt_failed', 'not_collected', 'customs_docs', 'duties_due', 'address_problem', 'order_unpaid',
  'return_request_pending', 'return_request_rejected', 'return_awaiting_ship_back',
];
