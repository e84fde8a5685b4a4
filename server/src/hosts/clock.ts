import type { ServerHost } from '../lsp/host';

/** The clock of the machine and its time zone, which takes long to find out for the first time. */
export function clock(): Pick<ServerHost, 'timeZone' | 'now'> {
  return { timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone, now: () => new Date() };
}
