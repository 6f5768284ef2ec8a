import type { Doc, Group } from './Doc.js';
import { flatText } from './flatText.js';
import type { Page } from './Page.js';
import { isList, type Placed, pushParts } from './Placed.js';
import { Room } from './Room.js';

/**
 * Prints a document: each group on one line where it has room, else broken, the outer ones first. `indent` is what its
 * lines begin with, the first one too; an empty line has none. No line break comes after the last one. The time is linear in
 * the size of the document.
 */
export function printDoc(doc: Doc, page: Page, indent = ''): string {
  return new Printer(page).print({ doc, indent });
}

class Printer {
  readonly #page: Page;
  readonly #room: Room;
  /** What is still to be printed, the next one last. */
  readonly #stack: Placed[] = [];
  #text = '';
  #column = 0;
  /** The indentation of a line that nothing stands on yet: an empty line has none. */
  #pending = '';

  constructor(page: Page) {
    this.#page = page;
    this.#room = new Room(page);
  }

  print(start: Placed): string {
    this.#begin(start.indent);
    this.#stack.push(start);
    for (let next = this.#stack.pop(); next !== undefined; next = this.#stack.pop()) this.#take(next);
    return this.#text;
  }

  #take(placed: Placed): void {
    const { doc, indent } = placed;
    if (typeof doc === 'string') {
      this.#write(doc);
      return;
    }
    if (isList(doc)) {
      pushParts(this.#stack, doc, placed);
      return;
    }
    const go = (next: Doc): void => void this.#stack.push({ doc: next, indent });
    switch (doc.kind) {
      case 'line':
        this.#text += '\n';
        this.#begin(indent);
        return;
      case 'group': {
        if (this.#hasRoom(doc)) this.#write(flatText(doc));
        else go(doc.content);
        return;
      }
      case 'indent':
        this.#stack.push({ doc: doc.content, indent: indent + this.#page.step });
        return;
      case 'ifBroken':
        go(doc.broken);
        return;
      case 'ifFits': {
        const probe = { doc: doc.probe, indent };
        go(this.#room.forProbe(probe, this.#column, doc.room) ? doc.then : doc.otherwise);
        return;
      }
    }
  }

  #hasRoom(group: Group): boolean {
    return this.#room.onLine(group, this.#column, group.room, this.#stack);
  }

  #begin(indent: string): void {
    this.#pending = indent;
    this.#column = indent.length;
  }

  #write(text: string): void {
    if (text === '') return;
    this.#text += this.#pending + text;
    this.#pending = '';
    const end = text.lastIndexOf('\n');
    this.#column = this.#page.measure(text.slice(end + 1)) + (end < 0 ? this.#column : 0);
  }
}
