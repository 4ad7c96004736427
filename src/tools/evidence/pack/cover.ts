import { formatDate, type IsoDate } from '../../../lib/dates.ts';
import { CASE_TEXTS } from '../../../lib/ids.ts';
import { languageOf, type Locale } from '../../../lib/locales.ts';
import { fill, upright } from '../../../lib/text.ts';
import type { Case } from '../cases.ts';
import type { Purpose } from '../file-store.ts';
import { sizeText } from '../size-text.ts';
import { timelineOf } from '../timeline.ts';
import type { Words } from '../wording.ts';
import type { Numbered } from './pack.ts';

/** What a cover needs of the words of one language. */
export type CoverWords = Pick<Words, 'cover' | 'events' | 'texts'> & {
  problems: Record<Case['problem'], { title: string }>; recipients: Words['recipients']; items: Record<Purpose, string>;
};

export interface CoverWish {
  of: Case;
  exhibits: readonly Numbered[];
  /** One or both languages, the first one first. */
  words: readonly { locale: Locale; words: CoverWords; market: string | undefined }[];
  today: IsoDate;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => upright(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const PICTURE = /\.(?:jpg|png|webp|gif)$/;
/** More pictures than this are only named, as a page with all of them would be slow to open. */
const MOST_PICTURES = 40;

const table = (rows: readonly (readonly [string, string])[]): string =>
  `<table class="brief">${rows.map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`).join('')}</table>`;

function block({ of, exhibits, today }: CoverWish, { locale, words: { cover, events, texts, problems, recipients, items }, market }: CoverWish['words'][number]): string {
  const day = (date: IsoDate) => formatDate(date, locale, 'full');
  const brief = [
    ...(of.recipient === 'everyone' ? [] : [[cover.for, recipients[of.recipient]] as const]),
    ...(market ? [[cover.market, market] as const] : []),
    ...CASE_TEXTS.flatMap((id) => (of.texts[id] ? [[texts[id], of.texts[id]] as const] : [])),
  ];
  const timeline = timelineOf(of, events);
  const pictures = exhibits.filter(({ packed }) => PICTURE.test(packed)).length <= MOST_PICTURES;
  const wiped = exhibits.filter(({ placeRemoved }) => placeRemoved).map(({ number }) => number);
  const seen = new Set<Purpose>();
  const row = ({ number, packed, file, blob, day: made, taken, sha256, same }: Numbered): string => {
    const address = escaped(encodeURIComponent(packed));
    // A note is about the piece, not about one file of it, so it stands with the first.
    const note = file.purpose === 'other' || seen.has(file.purpose) ? undefined : of.notes[file.purpose];
    seen.add(file.purpose);
    return `<tr><td>${number}</td><td><b>${escaped(items[file.purpose])}</b><br><a href="${address}">${escaped(packed)}</a>`
      + `${note ? `<br>${escaped(note)}` : ''}${same === undefined ? '' : `<br>${escaped(fill(cover.same, { number: same }))}`}`
      + `<br><small>${escaped(fill(cover.original, { name: file.name }))} · ${escaped(sizeText(blob.size, locale))}</small><br><code>${sha256}</code>`
      + `${pictures && PICTURE.test(packed) ? `<br><img src="${address}" alt="">` : ''}</td><td>${made ? escaped(fill(taken ? cover.taken : cover.saved, { date: day(made) })) : ''}</td></tr>`;
  };
  const rows = exhibits.map(row).join('\n');
  const notes = Object.entries(of.notes).filter(([item]) => !seen.has(item as Purpose)).map(([item, text]) => [items[item as Purpose], text] as const);
  return `<section lang="${languageOf(locale).html}"><h1>${escaped(problems[of.problem].title)}</h1>
<p>${escaped(fill(cover.prepared, { date: day(today) }))}</p>
${brief.length > 0 ? `<h2>${escaped(cover.brief)}</h2>${table(brief)}` : ''}
${timeline.length > 0 ? `<h2>${escaped(cover.timeline)}</h2>${table(timeline.map(({ date, text }) => [day(date), text]))}` : ''}
${notes.length > 0 ? `<h2>${escaped(cover.notes)}</h2>${table(notes)}` : ''}
<h2>${escaped(fill(cover.exhibits, { count: exhibits.length }))}</h2>
<table class="list"><thead><tr><th scope="col">${escaped(cover.number)}</th><th scope="col">${escaped(cover.exhibit)}</th><th scope="col">${escaped(cover.day)}</th></tr></thead><tbody>
${rows}
</tbody></table>
<p><small>${escaped(fill(cover['hash-note'], { file: SUMS }))}${wiped.length > 0 ? ` ${escaped(fill(cover['place-note'], { numbers: new Intl.ListFormat(languageOf(locale).intl).format(wiped.map(String)) }))}` : ''}</small></p></section>`;
}

const STYLE = `
:root{color-scheme:light}body{font:15px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#111;background:#fff;max-width:48rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid #999}
.brief th{width:30%;font-weight:600}.list td:first-child{width:2.5rem;font-weight:700}.list td:last-child{width:9rem}code{font-size:.7rem;overflow-wrap:anywhere}td{overflow-wrap:anywhere}img{max-width:9rem;max-height:7rem;margin-top:.3rem}small{color:#444}
a{color:inherit}section+section{break-before:page;margin-top:3rem}tr{break-inside:avoid}
@page{margin:16mm}@media print{body{max-width:none;padding:0;font-size:11pt}}`;

/** The cover page of a pack as a whole HTML file without script or request, in one or both languages. Everything a buyer typed or named is text in it. */
export const coverPage = (wish: CoverWish): string => {
  const [first] = wish.words;
  return `<!doctype html>
<html lang="${first ? languageOf(first.locale).html : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'">
<title>${escaped(first?.words.problems[wish.of.problem].title ?? '')}</title><style>${STYLE}</style></head><body>
${wish.words.map((one) => block(wish, one)).join('\n')}
</body></html>
`;
};

/** The name of the file with the check sums. */
export const SUMS = 'SHA256SUMS.txt';

/** The check sums as `sha256sum --check` reads them. */
export const checkSums = (exhibits: readonly Numbered[]): string => exhibits.map(({ sha256, packed }) => `${sha256}  ${packed}\n`).join('');
