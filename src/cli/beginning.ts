/** What a document is begun with, and what comes of it. */
import type { Asker, Given } from '../init/asker.ts';
import type { Shared } from '../init/shared.ts';
import type { Streams } from './streams.ts';

export interface Beginning {
  /** Of which period a report on a plan is to tell. */
  readonly ky: string | undefined;
  /** What the command line has answered; its `loai`, `nam` … go before what the file says. */
  readonly given: Given;
  /** ISO: today, whose law holds. */
  readonly day: string;
  /** Asks what is still open; where there is no terminal, takes what is proposed. */
  readonly asker: Asker;
  readonly streams: Streams;
  /** What the folder's plans inherit; null where they stand alone. */
  readonly shared: Shared | null;
}

export interface Draft {
  /** Of the file, without `.yaml`, where none was given. */
  readonly name: string;
  /** The whole plan; `schema` is the path that its first line names, null where there is none; `target` where it will lie. */
  text(schema: string | null, target: string): string;
  /** Sentences about what was done otherwise than one might expect, one a line. */
  readonly told: readonly string[];
}
