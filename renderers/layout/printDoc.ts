import type { Code } from '../../types/Code.js';
import type { Doc, Group, Marked } from './Doc.js';
import { flatText } from './flatText.js';
import type { Page } from './Page.js';
import { isList, type Placed, pushParts } from './Placed.js';
import { Room } from './Room.js';

/**
 * Prints a document: each group on one line where it has room, else broken, the outer ones first. `indent` is what its
 * lines begin with, the first one too; an empty line has none. No line break comes after the last one. The time is linear in
 * the size of the document, with every layout that it may have.
 */
export function printDoc(doc: Doc, page: Page, indent = ''): string {
  return new Printer(page).print({ doc, indent });
}

/** A content that is being printed, and gets a mark before it if a line turns out to be too wide. */
interface Watch {
  mark: Code | undefined;
  indent: string;
  /** Where the line of its start begins in the text. */
  start: number;
  /** How much is on the stack when its content has been printed. */
  depth: number;
  /** Whether a line around it was too wide before. */
  isWide: boolean;
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
  /** The innermost one last. */
  readonly #watches: Watch[] = [];
  /** Whether a line of what the last one watches is too wide. */
  #isWide = false;

  constructor(page: Page, room = new Room(page)) {
    this.#page = page;
    this.#room = room;
  }

  print(start: Placed): string {
    this.#begin(start.indent);
    return this.#printAll(start);
  }

  #printAll(start: Placed): string {
    this.#stack.push(start);
    for (let next = this.#stack.pop(); next !== undefined; next = this.#stack.pop()) {
      this.#take(next);
      this.#endWatches();
    }
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
      case 'marked':
        this.#watch(doc, indent);
        go(doc.content);
        return;
      case 'firstWhole':
        go(doc.layouts.find((layout) => this.#isWhole({ doc: layout, indent })) ?? doc.otherwise);
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

  /** Whether a layout that begins here has no line that is too wide. */
  #isWhole(layout: Placed): boolean {
    const trial = new Printer(this.#page, this.#room);
    trial.#column = this.#column;
    trial.#printAll(layout);
    return !trial.#isWide;
  }

  #watch({ mark }: Marked, indent: string): void {
    const [start, depth] = [this.#text.length, this.#stack.length];
    this.#watches.push({ mark, indent, start, depth, isWide: this.#isWide });
    this.#isWide = false;
  }

  #endWatches(): void {
    for (let last = this.#watches.at(-1); last !== undefined; last = this.#watches.at(-1)) {
      if (this.#stack.length > last.depth) return;
      const { mark, indent, start, isWide } = last;
      if (this.#isWide && mark !== undefined)
        this.#text = `${this.#text.slice(0, start)}${indent}${mark}\n${this.#text.slice(start)}`;
      this.#isWide = isWide;
      this.#watches.pop();
    }
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
    this.#isWide ||= this.#column > this.#page.width;
  }
}
