import { addDays, daysBetween, isIsoDate, type IsoDate } from '../../lib/dates.ts';

/** Which of two numbers is the day where a date is written in digits. */
export type DayOrder = 'dmy' | 'mdy';
export interface Clock { today: IsoDate; order: DayOrder }

/** One date or time found in a line; `limit` is one that names a promise or a deadline, not a scan. */
interface Found { at: number; end: number; date?: IsoDate; time?: string; limit: boolean }

/** What is left of a line when its dates are taken out, with the date and time of its scan. */
export interface Dated { rest: string; date?: IsoDate; time?: string; limits: readonly IsoDate[]; limitTime: boolean; spans: readonly (readonly [number, number])[] }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:星期|周|礼拜)[一二三四五六日天])';
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const HAN_DAYS = '日一二三四五六';

const two = (value: number) => String(value).padStart(2, '0');
/** A day of the calendar; two digits are years of this century, and 2569 is 2026 as Thailand counts. */
export const make = (year: number, month: number, day: number): IsoDate | undefined => {
  const date = `${year < 100 ? 2000 + year : year > 2500 ? year - 543 : year}-${two(month)}-${two(day)}`;
  return isIsoDate(date) ? date : undefined;
};

/** A date without a year: the one nearest to today. */
export function nearest(month: number, day: number, today: IsoDate): IsoDate | undefined {
  const year = Number(today.slice(0, 4));
  const near = [year - 1, year, year + 1].map((each) => make(each, month, day)).filter((date) => date !== undefined);
  return near.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
}

type Read = (part: RegExpMatchArray, clock: Clock) => IsoDate | undefined;
const num = (text: string | undefined) => Number(text ?? Number.NaN);
const month = (name = '') => MONTHS.indexOf(name.slice(0, 3)) + 1;
const dayMonth = (a: number, b: number, order: DayOrder): [number, number] =>
  (order === 'mdy' && a <= 12) || b > 12 ? [a, b] : [b, a];

/** Ways of writing a date, the surest first; each takes its letters out of the line before the next looks. */
const FORMS: readonly [RegExp, Read][] = [
  [/(?<![\d/.-])(2[05]\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(?!\d)/g, (p) => make(num(p[1]), num(p[2]), num(p[3]))],
  [/(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?/g, (p, { today }) => nearest(num(p[1]), num(p[2]), today)],
  [/(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(2[05]\d\d|\d\d)(?!\d)/g, (p, { order }) => {
    const [m, d] = dayMonth(num(p[1]), num(p[3]), p[2] === '/' ? order : 'dmy');
    return make(num(p[4]), m, d);
  }],
  [new RegExp(`(?<![\\d/])(\\d{1,2})(?:st|nd|rd|th)?[\\s./-]*(?:of )?${MONTH}\\b\\.?(?:[\\s,./'-]*(2[05]\\d\\d)|[/-](\\d\\d)(?!\\d))?`, 'g'),
    (p, { today }) => (p[3] ?? p[4] ? make(num(p[3] ?? p[4]), month(p[2]), num(p[1])) : nearest(month(p[2]), num(p[1]), today))],
  [new RegExp(`\\b${MONTH}\\b\\.?[\\s,-]*(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?!\\s*(?:days?|hours?|weeks?|more)\\b)(?:,?\\s*(20\\d\\d)(?!\\d))?`, 'g'),
    (p, { today }) => (p[3] ? make(num(p[3]), month(p[1]), num(p[2])) : nearest(month(p[1]), num(p[2]), today))],
  [/(?<![\w/.-])(?<!\b(?:at|attempt|parcel|package|item|open|of|store|no|number) )(?<!第)(\d{1,2})\/(\d{1,2})(?![\d/])(?!\s*(?:store|shop|parcels?|packages?|items?|件|次|店|day|hours?))(?=\s*$|\s*[,(（]|\s+\d{1,2}[:点时]|\s*(?:上午|下午|晚上)|(?<=^\d{1,2}\/\d{1,2})[\s\p{Script=Han}])/gu, (p, { today, order }) => {
    const [m, d] = dayMonth(num(p[1]), num(p[2]), order);
    return nearest(m, d, today);
  }],
  [/(?<![\w/.:-])(\d{1,2})([-.])(\d{1,2})\.?(?=,?\s+\d{1,2}:\d\d)/g, (p, { today, order }) => {
    const [m, d] = dayMonth(num(p[1]), num(p[3]), p[2] === '.' ? 'dmy' : order);
    return nearest(m, d, today);
  }],
];

const TIME = /(上午|下午|晚上|晚间|凌晨|早上|中午|傍晚)?\s*(?<![\d:.])(\d{1,2})[:：](\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([ap]\.?\s?m\b\.?)?(?![\d:])|(上午|下午|晚上|凌晨|早上|中午)?(?<!\d)(\d{1,2})[点时](?:(\d{1,2})分?)?(?!效)|\b(\d{1,2})\s*([ap]\.?m)\b\.?/g;
const RELATIVE = new RegExp(`(?<![-–~至到] ?)(?:(${WEEKDAY})|(today|just now|今天|今日|刚刚|\\d+ ?(?:minutes?|mins?|hours?|hrs?) ago|\\d+ ?个?(?:分钟|小时)前)|(yesterday|a day ago|昨天|昨日)|(前天)|(\\d{1,2}) ?(?:days? ago|天前)|(\\d) ?(?:weeks? ago|周前|个?星期前))(?=\\s*$|[\\s,]*(?:at\\s*)?(?:上午|下午|晚上|凌晨|早上|中午)?\\s*\\d{1,2}(?::\\d\\d|[点时]|\\s*[ap]\\.?m))`, 'g');
const LIMIT_BEFORE = new RegExp(`(?:\\b(?:(?:new|revised|next|later) (?:delivery )?date(?: is| of)?|(?:moved|postponed|rescheduled|changed|put back|set)(?: \\w+){0,4} (?:to|for|until)|by|before|until|till|due(?: on| by| in)?|no later than|valid (?:to|thru|through)|expires?(?: on)?|(?:expected|estimated|scheduled|promised|planned)(?: delivery| arrival)?(?: date| day| time| window)?(?: on| by| for| between)?|arriv(?:ing|es|e)(?: on| by| between)?|eta|(?:will|to) be (?:re)?(?:delivered|attempted)(?: again)?(?: on| by| between)?|delivery (?:date|on|by|between)|next (?:delivery|attempt)(?: on)?|deadline|last day|for|between|from|within|and)|(?:请(?:您)?(?:在|于)|改(?:为|至|到|成)|另约|预计|预估|预约|约定|将于|将在|计划|最晚|最迟|截止|截至|保留|存放|保管|有效期?|期限|不晚于|改约|改期|改派|承诺|最后|于明|延至|顺延)[^,，。;；\\d]{0,8}|(?:至|到|后)[^,，。;；\\d]?)\\s*[:：-]?\\s*(?:the |on )?(?:${WEEKDAY},?\\s*)?(?:\\d{1,2}:\\d\\d(?:\\s*[ap]\\.?m\\.?)?\\s*(?:on|,)?\\s*)?$`);
/** A date with its hour at the end of a line is its scan, unless a word of promise stands right before it. */
const STAMP_AFTER = /^\s*,?\s*\d{1,2}:\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?\s*$/;
const LIMIT_BESIDE = /(?:\bby|before|until|till|due|expected|estimated|eta|between|预计|预估|预约|约定|将于|将在|计划|最晚|最迟|截止|截至|保留至|改至|改为|改到|延至|至|到|请于|请在)\s*[:：]?\s*$/;
const HOUR = /\d[:：]\d\d|\d[点时]|\d\s*[ap]\.?m/;
const LIMIT_AFTER = /^[\s,]*(?:(?:上午|下午)?\d{1,2}:\d\d(?::\d\d)?\s*)?(?:之?前|以前|截止|到期|为止|前后|送达|派送前|or (?:earlier|before|sooner)|by\s+\d)/;
/** A time that is one end of a span is a promise or opening hours, not a scan. */
const SPAN_BEFORE = /\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[-–—~至到]|to|and)\s*$/;
const SPAN_AFTER = /^\s*(?:[-–—~至到]|to\b|and\b)\s*\d{1,2}(?::\d\d|[点时]|\s*[ap]\.?m)/;
const ZONE = /\(?\b(?:gmt|utc)\s*[+-]?\s*\d{0,2}(?::?\d\d)?\)?|\b(?:local time|hrs|uhr)\b|[+-]\d\d:\d\d\b|(?<=\d)z\b/g;
const DAY_NAME = new RegExp(`(?<![a-z])${WEEKDAY}(?![a-z])[,.]?`, 'g');

function clockTime(p: RegExpMatchArray): string | undefined {
  const half = (p[4] ?? p[9] ?? '')[0] ?? '';
  const word = p[1] ?? p[5] ?? '';
  let hour = num(p[2] ?? p[6] ?? p[8]);
  const minute = num(p[3] ?? p[7] ?? '0');
  if ((half === 'p' || /下午|晚|傍晚/.test(word)) && hour < 12) hour += 12;
  if ((half === 'a' || word === '凌晨') && hour === 12) hour = 0;
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : undefined;
}

function relative(p: RegExpMatchArray, today: IsoDate): IsoDate {
  if (p[2]) return today;
  if (p[3]) return addDays(today, -1);
  if (p[4]) return addDays(today, -2);
  if (p[5] ?? p[6]) return addDays(today, -num(p[5] ?? p[6]) * (p[5] ? 1 : 7));
  const name = p[1] ?? '';
  const want = /[a-z]/.test(name) ? WEEKDAYS.indexOf(name.slice(0, 3)) : HAN_DAYS.indexOf(name.slice(-1).replace('天', '日'));
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, -((now - want + 7) % 7));
}

/** Finds the dates of one plain line (see `plain`), says which one is the scan, and takes them out of the text. */
export function readDates(line: string, clock: Clock): Dated {
  let left = line;
  const found: Found[] = [];
  const take = (p: RegExpMatchArray, date: IsoDate | undefined, time: string | undefined) => {
    const at = p.index ?? 0;
    const end = at + p[0].length;
    const before = line.slice(Math.max(0, at - 60), at);
    const stamp = date !== undefined && STAMP_AFTER.test(line.slice(end));
    const limit = (stamp ? LIMIT_BESIDE : LIMIT_BEFORE).test(before) || LIMIT_AFTER.test(line.slice(end, end + 24))
      || (time !== undefined && (SPAN_BEFORE.test(line.slice(Math.max(0, at - 12), at)) || SPAN_AFTER.test(line.slice(end, end + 12))))
      // Elsewhere it may be tomorrow already, but then a scan has its hour.
      || (date !== undefined && (date > addDays(clock.today, 1) || (date > clock.today && !HOUR.test(line))));
    found.push({ at, end, limit, ...(date ? { date } : {}), ...(time ? { time } : {}) });
    left = left.slice(0, at) + ' '.repeat(p[0].length) + left.slice(end);
  };
  for (const [form, read] of FORMS) {
    for (const p of [...left.matchAll(form)]) {
      const date = read(p, clock);
      if (date) take(p, date, undefined);
    }
  }
  // A day named inside a sentence (we come on Tuesday) is only spoken of.
  const stands = ({ index = 0 }: RegExpMatchArray, end: number) => !/[\p{L}\p{N}]\s*$/u.test(line.slice(0, index)) || HOUR.test(line.slice(end, end + 12));
  if (!found.length) for (const p of [...left.matchAll(RELATIVE)]) if (stands(p, (p.index ?? 0) + p[0].length)) take(p, relative(p, clock.today), undefined);
  for (const p of [...left.matchAll(TIME)]) {
    const time = clockTime(p);
    if (time) take(p, undefined, time);
  }
  // A line that begins with its hour takes its day from a heading; a day further on in it is only spoken of.
  const opening = found.find(({ at, time }) => at === 0 && time);
  for (const each of found) if (opening && each.date && each.at > opening.end + 4 && line.slice(each.end).trim()) each.limit = true;
  const scan = found.find(({ date, limit }) => date && !limit);
  const times = found.filter(({ time, limit }) => time && !limit);
  const near = scan ? times.sort((a, b) => Math.abs(a.at - scan.at) - Math.abs(b.at - scan.at))[0] : times[0];
  const rest = left.replace(ZONE, ' ').replace(DAY_NAME, ' ').replace(/\s+/g, ' ').trim();
  return {
    rest,
    ...(scan?.date ? { date: scan.date } : {}),
    ...(near?.time ? { time: near.time } : {}),
    limits: found.flatMap(({ date, limit }) => (date && limit ? [date] : [])),
    spans: found.filter(({ limit }) => !limit).map(({ at, end }) => [at, end] as const),
    limitTime: found.some(({ time, limit }) => time && limit),
  };
}
