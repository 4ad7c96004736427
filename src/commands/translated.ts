// `npm run translated`: lists translated sections whose source was changed later; `done` and `same` say that one is in step again, `source` which language comes first.
import { translated } from '../site/translated.ts';

try {
  for (const line of translated(process.cwd(), process.argv.slice(2))) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
