import { excerpt } from '../mail/templates/excerpt.ts';
import { nameIn } from '../mail/templates/nameIn.ts';
import { phoneText } from '../phone.ts';
import type { MessageToTell } from '../store/read/messageToTell.ts';
import type { NoteToTell } from '../store/read/noteToTell.ts';
import { pushWords } from './words.ts';

/** What there is to tell, and where it stands. */
export type Told = (MessageToTell & { at: Date; isMention: false }) | (NoteToTell & { isMention: true });

/** As the worker of our pages takes it (`app/install/pushed.ts`). */
export type PushPayload = { title: string; body: string; ticket_id: string };

/** Push services take 4,096 bytes, and a lock screen two lines. */
const MOST_CHARACTERS = 140;

export function toldOf(told: Told, language: string): PushPayload {
  const words = pushWords(language);
  const body = excerpt(told.body, MOST_CHARACTERS);
  const ticket_id = told.ticketId;
  if (told.isMention) {
    const author = nameIn(told.author ?? words.program);
    return { title: words.mentioned(author, told.ticketNumber), body, ticket_id };
  }
  const customer = told.name || (told.phone && phoneText(told.phone)) || told.email || words.visitor;
  return { title: nameIn(customer), body: body || words.pictures, ticket_id };
}
