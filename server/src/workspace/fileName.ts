import { findMessageNumbers } from '../meaning/messageNumber';
import type { MessageNumber } from '../meaning/messageNumber';

/** The number that a file is named by: `07PRISTINA768.cable`; undefined where its name is none. */
export function numberOfFile(uri: string): MessageNumber | undefined {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const dot = name.indexOf('.');
  const [found] = findMessageNumbers((dot < 0 ? name : name.slice(0, dot)).toUpperCase());
  return found && { year: found.year, post: found.post, number: found.number };
}
