import { addDays, type IsoDate } from './dates.ts';

/** One whole day for a calendar. */
export interface CalendarDay { day: IsoDate; title: string; note: string }

const at = (day: IsoDate) => new Date(`${day}T00:00:00Z`);

/** An iCalendar file (RFC 5545) with one event over the whole day; what writes it is loaded when first asked for. */
export async function calendarFile({ day, title, note }: CalendarDay, now: Date): Promise<string> {
  const { generateIcsCalendar } = await import('ts-ics');
  return generateIcsCalendar({
    version: '2.0', prodId: '-//Aftercart//EN',
    events: [{
      uid: `${day}-${now.getTime().toString(36)}@aftercart`, stamp: { date: now }, summary: title, description: note,
      start: { date: at(day), type: 'DATE' }, end: { date: at(addDays(day, 1)), type: 'DATE' },
      alarms: [{ action: 'DISPLAY', description: title, trigger: { type: 'relative', value: { before: true, hours: 15 } } }],
    }],
  });
}
