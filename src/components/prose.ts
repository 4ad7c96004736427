import Ask from './prose/Ask.astro';
import Clock from './prose/Clock.astro';
import Contacts from './prose/Contacts.astro';
import Evidence from './prose/Evidence.astro';
import Fact from './prose/Fact.astro';
import FactTable from './prose/FactTable.astro';
import Faq from './prose/Faq.astro';
import Go from './prose/Go.astro';
import H2 from './prose/H2.astro';
import Label from './prose/Label.astro';
import Market from './prose/Market.astro';
import Message from './prose/Message.astro';
import Note from './prose/Note.astro';
import Picture from './prose/Picture.astro';
import Statement from './prose/Statement.astro';
import Statuses from './prose/Statuses.astro';
import Tool from './prose/Tool.astro';

/** What editors may use in an article; content/README.md says how. */
export const prose = { Ask, Clock, Contacts, Evidence, Fact, FactTable, Faq, Go, H2, Label, Market, Message, Note, Picture, Statement, Statuses, Tool };
