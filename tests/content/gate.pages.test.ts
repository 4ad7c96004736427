import { meetEach } from './mistakes/meet.ts';
import { PAGE_MISTAKES } from './mistakes/pages.ts';

meetEach(PAGE_MISTAKES);
