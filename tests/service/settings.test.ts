import { describe, expect, it } from 'vitest';
import { readSettings } from '../../server/src/lsp/settings';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { Settings } from '../../server/src/service';
import { lexiconOf, NO_OWN_CODES } from '../../server/src/vocabulary';

/** Settings as a client sent them, and what was told of them. */
function read(section: unknown): { settings: Settings; told: string[] } {
  const told: string[] = [];
  return { settings: readSettings(section, (message) => told.push(message)), told };
}

describe('settings of a client', () => {
  it('add codes, in capitals or not', () => {
    const { settings, told } = read({
      vocabulary: {
        tags: { kbks: 'Book Exchanges', ' Kbmk ': 'Bookmarks' },
        posts: { Novigrad: { name: 'American Presence Post Novigrad', routingIndicators: ['ruehnvg'] } },
        routingIndicators: { ruehbks: 'BOOK EXCHANGE COLLECTIVE' },
        captions: { bookdis: 'For the staff of libraries only' },
        offices: { 'eca/pe/bk': 'Book Exchange Division' },
      },
    });
    expect(told).toEqual([]);
    expect(settings.vocabulary).toEqual({
      tags: { KBKS: 'Book Exchanges', KBMK: 'Bookmarks' },
      posts: { NOVIGRAD: { name: 'American Presence Post Novigrad', routingIndicators: ['RUEHNVG'] } },
      routingIndicators: { RUEHBKS: 'BOOK EXCHANGE COLLECTIVE' },
      captions: { BOOKDIS: 'For the staff of libraries only' },
      offices: { 'ECA/PE/BK': 'Book Exchange Division' },
    });
    const lexicon = lexiconOf(settings.vocabulary);
    expect(lexicon.tagRows('KBMK')).toMatchObject([{ meaning: 'Bookmarks' }]);
    expect(lexicon.routingIndicatorRows('RUEHNVG')).toMatchObject([{ addressee: 'American Presence Post Novigrad' }]);
  });

  it.each([undefined, null, {}, { vocabulary: null }, { vocabulary: {} }, { vocabulary: { tags: {}, posts: null } }])(
    'without codes, %j, have the one object that stands for none',
    (section) => {
      const { settings, told } = read(section);
      expect(settings.vocabulary).toBe(NO_OWN_CODES);
      expect(told).toEqual([]);
    },
  );

  it('turn inlay hints on one by one', () => {
    expect(read({}).settings.inlayHints).toEqual({ tags: false, routingIndicators: false, dates: false });
    expect(read({ inlayHints: { tags: true, dates: null } }).settings.inlayHints).toEqual({
      tags: true,
      routingIndicators: false,
      dates: false,
    });
  });

  it.each<[unknown, string]>([
    ['loud', 'The settings of the section cablegram are no object; the defaults are used.'],
    [{ wrap: true }, 'cablegram.wrap is neither off nor on; it is left out.'],
    [{ lineWidth: 5 }, 'cablegram.lineWidth is no whole number from 20 to 200; it is left out.'],
    [{ drafts: [7] }, 'cablegram.drafts is no list of texts; it is taken as empty.'],
    [{ rules: [] }, 'cablegram.rules is no object; it is taken as empty.'],
    [{ files: { include: 7 } }, 'cablegram.files.include is no list of texts; it is taken as empty.'],
    [{ files: 7 }, 'cablegram.files is no object; it is taken as empty.'],
    [{ inlayHints: { tags: 'yes' } }, 'cablegram.inlayHints.tags is neither true nor false; it is off.'],
    [{ vocabulary: ['KBKS'] }, 'cablegram.vocabulary is no object; it is taken as empty.'],
    [{ vocabulary: { tags: { KBKS: 7 } } }, 'cablegram.vocabulary.tags.KBKS is no text; it is left out.'],
    [{ vocabulary: { tags: { KBKS: null } } }, 'cablegram.vocabulary.tags.KBKS is no text; it is left out.'],
    [{ vocabulary: { offices: { ' ': 'x' } } }, 'cablegram.vocabulary.offices.  stands for no code; it is left out.'],
    [{ vocabulary: { posts: { NOVIGRAD: 'x' } } }, 'cablegram.vocabulary.posts.NOVIGRAD is no object; it is left out.'],
    [
      { vocabulary: { tag: {} } },
      'cablegram.vocabulary.tag is not known here; there are tags, posts, routingIndicators, captions, offices.',
    ],
  ])('of %j that make no sense are left out, and told', (section, message) => {
    expect(read(section)).toEqual({ settings: DEFAULT_SETTINGS, told: [message] });
  });

  it('keep what is right beside what is wrong', () => {
    const { settings, told } = read({
      vocabulary: {
        tags: { KBKS: 'Book Exchanges', KBMK: [] },
        posts: { NOVIGRAD: { name: 7, country: 'Croatia', routingIndicators: 'RUEHNVG', mood: 'calm' } },
      },
    });
    expect(settings.vocabulary.tags).toEqual({ KBKS: 'Book Exchanges' });
    expect(settings.vocabulary.posts).toEqual({ NOVIGRAD: { country: 'Croatia', routingIndicators: [] } });
    expect(told.map((message) => message.split(' ')[0])).toEqual([
      'cablegram.vocabulary.tags.KBMK',
      'cablegram.vocabulary.posts.NOVIGRAD.mood',
      'cablegram.vocabulary.posts.NOVIGRAD.name',
      'cablegram.vocabulary.posts.NOVIGRAD.routingIndicators',
    ]);
  });
});
