// `npm run translated`: lists translated sections whose source was changed later; `done` and `same` say that one is in step again, `source` which language comes first.
import { Refusal, refused, says } from '../gate/freshness/words.ts';
import { askedIn, tellerFrom } from '../gate/teller.ts';
import { LOCALES } from '../lib/locales.ts';
import { translated } from '../site/translated.ts';

const args = process.argv.slice(2);
const lang = tellerFrom(askedIn(args), process.env) ?? 'en';
try {
  if (args.includes('--help')) console.log(says(lang)('use', { ids: LOCALES.join('|') }));
  else for (const line of translated(process.cwd(), args, lang)) console.log(line);
} catch (error) {
  console.error(error instanceof Refusal ? refused(error, lang, LOCALES.join('|')) : String(error));
  process.exitCode = 1;
}
