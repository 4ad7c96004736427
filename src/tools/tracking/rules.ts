// The 66 meanings a tracking line can have, in the order of a parcel's way.

/** The stages of an order's way and the statuses that belong to each, in the order of the route. */
export const STAGES = {
  order: [
    'order_unpaid', 'order_on_hold', 'order_awaiting_shipment', 'order_awaiting_collection',
    'order_partially_shipped', 'order_completed', 'order_cancelled',
  ],
  pickup: ['label_created', 'warehouse_processing', 'pickup_failed', 'picked_up'],
  transit: [
    'origin_facility', 'departed_facility', 'in_transit', 'handed_to_airline', 'departed_origin_country',
    'transit_country', 'arrived_destination_country', 'handed_to_local_carrier', 'forwarded',
  ],
  customs: [
    'export_customs', 'export_customs_cleared', 'export_customs_problem', 'import_customs',
    'customs_released', 'customs_hold', 'customs_docs', 'duties_due',
  ],
  delivery: [
    'local_facility', 'preparing_delivery', 'out_for_delivery', 'awaiting_delivery_scan',
    'delivery_attempt_failed', 'available_for_pickup', 'rescheduled',
  ],
  delivered: ['delivered', 'delivered_other_person', 'delivered_safe_place', 'delivered_locker', 'collected'],
  trouble: [
    'not_found', 'address_problem', 'recipient_refused', 'access_restricted', 'not_collected', 'on_hold_carrier',
    'missorted', 'delayed', 'weather_delay', 'exception', 'damaged', 'lost', 'destroyed', 'security_prohibited',
    'undeliverable', 'expired', 'shipment_cancelled',
  ],
  return: [
    'return_request_pending', 'return_request_rejected', 'return_awaiting_ship_back', 'return_in_transit_to_seller',
    'return_package_rejected', 'refund_approved', 'refund_completed', 'returning', 'returned',
  ],
} as const;

export type Stage = keyof typeof STAGES;
export type StatusId = (typeof STAGES)[Stage][number];

const entries = Object.entries(STAGES) as [Stage, readonly StatusId[]][];

/** The stages by name, in the order of the route. */
export const STAGE_IDS: readonly Stage[] = entries.map(([stage]) => stage);

/** Every status id, in the order of the route. */
export const STATUS_IDS: readonly StatusId[] = entries.flatMap(([, ids]) => ids);

/** The stage of a status. */
export const STAGE_OF = Object.fromEntries(entries.flatMap(([stage, ids]) => ids.map((id) => [id, stage]))) as Record<StatusId, Stage>;

const known = new Set<string>(STATUS_IDS);

/** Says whether a text is one of the status ids. */
export const isStatusId = (text: string): text is StatusId => known.has(text);

/** Whose move it is while a status stands. */
export const TURNS = ['buyer', 'seller', 'carrier', 'platform'] as const;
export type Turn = (typeof TURNS)[number];

/** Statuses that only say 'moving' or 'something is wrong': a detail line beside them says more and is taken instead. */
export const VAGUE: readonly StatusId[] = ['exception', 'in_transit', 'on_hold_carrier', 'delayed', 'undeliverable'];

/** How far along the ordinary way a status lies; tells which end of an undated list is the newer one. */
export const PROGRESS: readonly StatusId[] = [
  'order_unpaid', 'order_on_hold', 'order_awaiting_shipment', 'label_created', 'order_awaiting_collection', 'warehouse_processing',
  'picked_up', 'export_customs', 'export_customs_cleared', 'handed_to_airline', 'departed_origin_country', 'transit_country',
  'arrived_destination_country', 'import_customs', 'customs_released', 'handed_to_local_carrier', 'local_facility',
  'preparing_delivery', 'out_for_delivery', 'delivery_attempt_failed', 'available_for_pickup', 'delivered_locker',
  'delivered_safe_place', 'delivered_other_person', 'delivered', 'collected', 'returning', 'returned',
];

/**
 * Single words that mean one thing in the order list and another in a carrier's scans.
 * `scan` holds where the text shows dated scans; such a word inside a longer line says nothing.
 */
export const TWO_MEANINGS: Readonly<Record<string, { order: StatusId; scan: StatusId }>> = {
  'on hold': { order: 'order_on_hold', scan: 'on_hold_carrier' },
  completed: { order: 'order_completed', scan: 'delivered' },
  cancelled: { order: 'order_cancelled', scan: 'shipment_cancelled' },
  canceled: { order: 'order_cancelled', scan: 'shipment_cancelled' },
  pending: { order: 'not_found', scan: 'on_hold_carrier' },
  已完成: { order: 'order_completed', scan: 'delivered' },
  已取消: { order: 'order_cancelled', scan: 'shipment_cancelled' },
  已发货: { order: 'label_created', scan: 'label_created' },
  处理中: { order: 'order_on_hold', scan: 'in_transit' },
};

/** What usually follows a status on a parcel's ordinary way; the rest has no usual course. */
export const NEXT: Partial<Record<StatusId, readonly StatusId[]>> = {
  order_unpaid: ['order_awaiting_shipment', 'picked_up'],
  order_on_hold: ['order_awaiting_shipment', 'picked_up'],
  order_awaiting_shipment: ['order_awaiting_collection', 'picked_up', 'in_transit'],
  order_awaiting_collection: ['picked_up', 'in_transit', 'out_for_delivery'],
  order_cancelled: ['refund_completed'],
  label_created: ['picked_up', 'in_transit', 'out_for_delivery'],
  warehouse_processing: ['picked_up', 'in_transit', 'out_for_delivery'],
  picked_up: ['origin_facility', 'local_facility', 'out_for_delivery', 'delivered'],
  origin_facility: ['departed_facility', 'local_facility', 'out_for_delivery', 'delivered'],
  departed_facility: ['origin_facility', 'local_facility', 'out_for_delivery', 'delivered'],
  in_transit: ['local_facility', 'out_for_delivery', 'delivered'],
  export_customs: ['export_customs_cleared', 'handed_to_airline', 'departed_origin_country'],
  export_customs_cleared: ['handed_to_airline', 'departed_origin_country', 'arrived_destination_country'],
  handed_to_airline: ['departed_origin_country', 'arrived_destination_country', 'import_customs'],
  departed_origin_country: ['arrived_destination_country', 'import_customs', 'customs_released'],
  transit_country: ['arrived_destination_country', 'import_customs', 'customs_released'],
  arrived_destination_country: ['import_customs', 'customs_released', 'handed_to_local_carrier', 'out_for_delivery'],
  import_customs: ['customs_released', 'handed_to_local_carrier', 'out_for_delivery', 'delivered'],
  customs_released: ['handed_to_local_carrier', 'local_facility', 'out_for_delivery', 'delivered'],
  handed_to_local_carrier: ['local_facility', 'out_for_delivery', 'delivered'],
  local_facility: ['out_for_delivery', 'delivered'],
  preparing_delivery: ['out_for_delivery', 'delivered'],
  out_for_delivery: ['delivered'],
  delivery_attempt_failed: ['available_for_pickup', 'out_for_delivery'],
  rescheduled: ['out_for_delivery', 'delivered'],
  available_for_pickup: ['collected'],
  not_collected: ['returning', 'returned'],
  recipient_refused: ['returning', 'returned'],
  undeliverable: ['returning', 'returned'],
  missorted: ['in_transit', 'local_facility', 'out_for_delivery'],
  returning: ['returned', 'refund_approved'],
  returned: ['refund_approved', 'refund_completed'],
  return_request_pending: ['return_awaiting_ship_back', 'return_in_transit_to_seller', 'refund_approved'],
  return_awaiting_ship_back: ['return_in_transit_to_seller', 'returned', 'refund_approved'],
  return_in_transit_to_seller: ['returned', 'refund_approved', 'refund_completed'],
  refund_approved: ['refund_completed'],
};

/** Statuses whose newest line is a date the other tools ask for; other scans count as the last scan. */
export const DATE_OF: Partial<Record<StatusId, 'delivered' | 'request-filed' | 'request-rejected' | 'return-approved' | 'shipped-back' | 'refund-approved'>> = {
  delivered: 'delivered', delivered_other_person: 'delivered', delivered_safe_place: 'delivered', delivered_locker: 'delivered', collected: 'delivered',
  return_request_pending: 'request-filed', return_request_rejected: 'request-rejected', return_awaiting_ship_back: 'return-approved',
  return_in_transit_to_seller: 'shipped-back', refund_approved: 'refund-approved',
};

/** The stations of an ordinary way that must lie behind a status further on, for a text that shows no history. */
export const ORDINARY: readonly StatusId[] = ['order_awaiting_shipment', 'picked_up', 'in_transit', 'local_facility', 'out_for_delivery'];
