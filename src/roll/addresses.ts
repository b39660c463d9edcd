/** Addresses and names of files: nothing in them is a year to be moved. */
import { matches } from '../vietnamese/matches.ts';
import { kept, type Reader } from './claim.ts';

const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[\w./-]+\.(?:vn|com|org|docx?|xlsx?|pdf|yaml)(?![\w-])\S*/giu;

export const addresses: Reader = ({ text }) =>
  matches(text, address).map(({ index, 0: words }) => kept({ start: index, end: index + words.length }));
