import Evidence from './prose/Evidence.astro';
import Fact from './prose/Fact.astro';
import FactTable from './prose/FactTable.astro';
import Faq from './prose/Faq.astro';
import Go from './prose/Go.astro';
import H2 from './prose/H2.astro';
import Label from './prose/Label.astro';
import Message from './prose/Message.astro';
import Note from './prose/Note.astro';
import Statement from './prose/Statement.astro';
import Tool from './prose/Tool.astro';

/** What editors may use in an article; content/README.md says how. */
export const prose = { Evidence, Fact, FactTable, Faq, Go, H2, Label, Message, Note, Statement, Tool };
