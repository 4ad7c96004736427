import { generateIcsCalendar } from 'ts-ics';
import { addDays, type IsoDate } from './dates.ts';

/** One whole day for a calendar. */
export interface CalendarDay { day: IsoDate; title: string; note: string }

const at = (day: IsoDate) => new Date(`${day}T00:00:00Z`);

// RFC 5545: so many octets at most, and no line ends inside a character. The library counts characters, of which Chinese ones are three.
const LONGEST_LINE = 75;
const octets = (text: string) => new TextEncoder().encode(text).length;

function folded(line: string): string {
  const lines = [''];
  let room = LONGEST_LINE;
  for (const sign of line) {
    room -= octets(sign);
    if (room < 0) {
      lines.push(' ');
      room = LONGEST_LINE - 1 - octets(sign);
    }
    lines.push(`${lines.pop()}${sign}`);
  }
  return lines.join('\r\n');
}

// A break or a sign that nobody sees would end the line of a property, and begin another one.
const plain = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** An iCalendar file (RFC 5545) with one event over the whole day. */
export function calendarFile({ day, ...told }: CalendarDay, now: Date): string {
  const [title, note] = [plain(told.title), plain(told.note)];
  const file = generateIcsCalendar({
    version: '2.0', prodId: '-//Aftercart//EN',
    events: [{
      uid: `${day}-${now.getTime().toString(36)}@aftercart`, stamp: { date: now }, summary: title, description: note,
      start: { date: at(day), type: 'DATE' }, end: { date: at(addDays(day, 1)), type: 'DATE' },
      // The library writes the words of an alarm as they are.
      alarms: [{ action: 'DISPLAY', description: title.replace(/[\\;,]/g, '\\$&'), trigger: { type: 'relative', value: { before: true, hours: 15 } } }],
    }],
  });
  return file.replace(/\r\n[ \t]/g, '').split('\r\n').map(folded).join('\r\n');
}
