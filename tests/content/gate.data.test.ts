import { DATA_MISTAKES } from './mistakes/data.ts';
import { meetEach } from './mistakes/meet.ts';
import { WORD_MISTAKES } from './mistakes/words.ts';

meetEach([...DATA_MISTAKES, ...WORD_MISTAKES]);
