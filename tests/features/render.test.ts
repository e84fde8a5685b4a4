import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import { cableText } from '../support/arbitraries';
import { corpus } from '../support/corpus';
import { fixture, NOT_CANCELLED, ROOT } from '../support/fixtures';

const CABLE = `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC PRIORITY 7794
INFO RUEHSQ/AMEMBASSY SKOPJE//PA//
C O N F I D E N T I A L PRISTINA 000042

SIPDIS

E.O. 12958: DECL: 11/05/2017
TAGS: SCUL KV
SUBJECT: A <BRIDGE> & "BOOKS"

REF: A. SKOPJE 17
     B. 06 ZAGREB 9

Building

1. (C) SUMMARY: See REF A and para 2.  06 ZAGREB 9 too.  XXXXXXXXX said
so <script>alert(1)</script>. END SUMMARY.

2. (SBU) More.

Monday     12
Tuesday    13

LINDQVIST
`;
const SKOPJE =
  'R 011200Z OCT 07\nFM AMEMBASSY SKOPJE\nTO SECSTATE WASHDC\nUNCLAS SKOPJE 000017\n\nSUBJECT: A LIBRARY\n\n1. Text.\n';

async function rendered(text: string): Promise<string> {
  const { service, document } = fixture(`%! a.cable\n${text}%! skopje.cable\n${SKOPJE}`);
  await service.readWorkspace(NOT_CANCELLED);
  return service.render(document, DEFAULT_SETTINGS);
}

describe('a cable as HTML', () => {
  it('joins what a page line has cut, keeps lists, and tells the signature once', async () => {
    const html = await rendered(
      'UNCLAS PARIS 7\n\nSUBJECT: A\n\n1. (U) Three rooms, and\n\nPARIS 00000007  002 OF 002\n\n\na garden behind the house, which the neighbors\nplanted:\n\n-- one\n-- two,\nlarge.\nLINDQVIST\n',
    );
    expect(html).toContain('Three rooms, and a garden behind the house, which the neighbors planted:</p>');
    expect(html).toContain('>-- one\n-- two, large.</p></article><p data-line="15" class="signature">LINDQVIST</p>');
  });

  it('has identity, header spelt out and text, with marks, anchors and links', async () => {
    const html = await rendered(CABLE);
    for (const part of [
      '<header class="identity level-confidential"><h1>A &lt;BRIDGE&gt; &amp; &quot;BOOKS&quot;</h1>',
      '<dt>Number</dt><dd>07PRISTINA42</dd>',
      '<th scope="row">Sent</th><td>Monday, 5 November 2007, 16:35 UTC</td>',
      '<th scope="row">Action</th><td>SECSTATE WASHDC <code title="SECSTATE WASHDC">RUEHC</code></td>',
      'AMEMBASSY SKOPJE for PA <code',
      '<li><code>SCUL</code> ',
      `<b id="ref-A">A. </b><a class="cable" href="${ROOT}skopje.cable" data-line="3" title="07SKOPJE17: A LIBRARY">SKOPJE 17</a>`,
      '<span class="missing" title="06ZAGREB9 is not at hand">06 ZAGREB 9</span>',
      '<h2 data-line="15">Building</h2>',
      '<article data-line="17" id="p1" class="paragraph mark-c"><p data-line="17"><a class="number" href="#p1">1.</a> <span class="mark">(C)</span>',
      '<a href="#ref-A">REF A</a>',
      '<a href="#p2">para 2</a>',
      '<del class="withheld" title="Left out at release, or an ellipsis">XXXXXXXXX</del> said so &lt;script&gt;alert(1)&lt;/script&gt;.',
      'class="paragraph mark-sbu"',
      '<pre data-line="22">Monday     12\nTuesday    13</pre>',
      '<p data-line="25" class="signature">LINDQVIST</p>',
    ]) {
      expect(html).toContain(part);
    }
  });

  it('tells the cables of a file apart', async () => {
    const html = await rendered(`${CABLE}\nNNNN\n\n${SKOPJE}`);
    expect(html.match(/<main /g)).toHaveLength(2);
    expect(html).toContain('id="c1-p1"');
    expect(html).toContain('href="#c1-ref-A"');
    expect(html).toContain('id="c2-p1"');
  });

  /** Elements and attributes that pages are made of. */
  const TAG =
    /<\/?(?:main|header|section|article|h1|h2|dl|div|dt|dd|table|tbody|tr|th|td|ul|li|p|pre|a|b|code|del|span)(?: [a-z-]+="[^"<>]*")*>/g;

  /** What is left of markup when the elements of pages are taken away. */
  const strange = (html: string): string[] => html.replace(TAG, '').match(/[<>].{0,20}/gs) ?? [];

  it('holds no markup of the text, whatever that is', () => {
    const { service } = fixture('');
    const marked = cableText.map((text) => text.replaceAll('e', '<img src=x onerror="a(\'b\')">&amp;'));
    fc.assert(
      fc.property(fc.oneof(cableText, marked, fc.string()), (text) => {
        const document = service.open('file:///a.cable', 'cable', 1, text);
        expect(strange(service.render(document, DEFAULT_SETTINGS))).toEqual([]);
      }),
    );
  });

  it('holds every paragraph of real cables', () => {
    const { service } = fixture('');
    for (const { text } of corpus()) {
      const document = service.open('file:///a.cable', 'cable', 1, text);
      const html = service.render(document, DEFAULT_SETTINGS);
      expect(strange(html)).toEqual([]);
      const paragraphs = [...service.facts(document)].flatMap((facts) => facts.paragraphs);
      expect(html.match(/<article /g) ?? []).toHaveLength(paragraphs.length);
    }
  });

  it('is a page by itself, which runs nothing and loads nothing', () => {
    const { service, document } = fixture(CABLE);
    const page = service.renderPage(document, 'a "cable" & more', DEFAULT_SETTINGS);
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(page).toContain('<title>a &quot;cable&quot; &amp; more</title>');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<link|<img| src=|url\(/);
  });

  it('leaves the scheme of colours to the theme of VS Code, which need not be that of the system', () => {
    const { service, document } = fixture(CABLE);
    expect(service.renderStyle).not.toMatch(/(?<!prefers-)color-scheme/);
    expect(service.renderPage(document, 'a', DEFAULT_SETTINGS)).toContain('name="color-scheme" content="light dark"');
  });
});
