import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import type { CableDocument, CableLanguageService, Profile, Settings } from '../service';
import { UsageError } from './usageError';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/**
 * The options of one command and its other arguments.
 * @throws UsageError for an option that it does not know, or that lacks its value.
 */
export function parseOptions<const Config extends OptionsConfig>(args: readonly string[], options: Config) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new UsageError(error.message);
    throw error;
  }
}

/** Options of the commands that treat drafts otherwise than received copies. */
export const FILE_OPTIONS = {
  profile: { type: 'string' },
  drafts: { type: 'string', multiple: true },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  'stdin-filename': { type: 'string' },
} as const satisfies OptionsConfig;

const PROFILES = ['auto', 'draft', 'received'] as const;

/** Tells the profile of a document: the one named, or with `auto` the one that the settings and the text make it. */
export type ProfileChoice = (document: CableDocument, settings: Settings) => Profile;

/** @throws UsageError for a profile that there is none of, and for `drafts` beside a profile that settles it. */
export function profileChoice(
  service: CableLanguageService,
  options: { profile?: string | undefined; drafts?: string[] | undefined },
): ProfileChoice {
  const profile = oneOf('--profile', options.profile ?? 'auto', PROFILES);
  if (profile === 'auto') return service.profileOf;
  if (options.drafts) throw new UsageError(`--drafts has no use where --profile ${profile} settles it.`);
  return () => profile;
}

/** @throws UsageError when the value is none of those there are. */
export function oneOf<Value extends string>(option: string, value: string, values: readonly Value[]): Value {
  const found = values.find((known) => known === value);
  if (found === undefined) throw new UsageError(`${option} takes ${values.join(', ')}, not '${value}'.`);
  return found;
}

/** @throws UsageError when the value is no whole number from zero on. */
export function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new UsageError(`${option} takes a whole number, not '${value}'.`);
  return Number(value);
}
