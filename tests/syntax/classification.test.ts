import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyLine } from '../../server/src/syntax/classifyLine';
import { kindOf, LineKind, LineState, stateAfter } from '../../server/src/syntax/lineKind';
import { CableTree } from '../../server/src/syntax/tree';
import { cableText } from '../support/arbitraries';
import { KIND_NAMES } from '../support/kinds';

/** Kind and text of each line of a text. */
function kinds(text: string): string[] {
  let state = LineState.Start;
  return text.split('\n').map((line) => {
    const classification = classifyLine(line, 0, line.length, state);
    state = stateAfter(classification);
    return KIND_NAMES[kindOf(classification)]!;
  });
}

/** A text whose lines begin with the kind they should have. */
function check(marked: string): void {
  const lines = marked
    .trim()
    .split('\n')
    .map((line) => /^\s*(\w+) ?\|(.*)$/.exec(line)!);
  expect(kinds(lines.map((line) => line[2]).join('\n'))).toEqual(lines.map((line) => line[1]));
}

describe('the kinds of lines', () => {
  it('of a full header, fields and text', () => {
    check(`
      TransmissionIdentification |VZCZCXRO1234
      Routing |OO RUEHAG RUEHAST
      RoutingContinuation |RUEHLN RUEHLZ
      CallingStation |DE RUEHPS #0042/01 3091635
      Security |ZNR UUUUU ZZH
      DateTimeGroup |O 051635Z NOV 07
      Originator |FM USOFFICE PRISTINA
      Action |TO RUEHC/SECSTATE WASHDC IMMEDIATE 7794
      ActionContinuation |RUEHSQ/AMEMBASSY SKOPJE
      Information |INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE
      InformationContinuation |RHMFISS/CDR TF FALCON PRIORITY
      Exempt |XMT AMEMBASSY SOFIA
      Classification |UNCLAS SECTION 01 OF 05 PRISTINA 000042
      Blank |
      Caption |SIPDIS
      Attention |DEPT FOR EUR/SCE
      ExecutiveOrder |E.O. 12958: N/A
      Tags |TAGS: PGOV PREL
      TagsContinuation |KDEM, KV
      Subject |SUBJECT: THE HARVEST
      SubjectContinuation |AND THE BRIDGE
      Blank |
      Reference |REF: A. STATE 1
      ReferenceContinuation |     B. STATE 2
      Blank |
      ReferenceContinuation |     C. STATE 3
      Blank |
      Paragraph |1. (U) One
      Prose |goes on.
      PageLine |PRISTINA 00000042  002 OF 005
      Prose |REF A: no field in the text
      Separator |BT
      EndOfMessage |NNNN
    `);
  });

  it('of a header of the 1960s and 1970s, without routing indicators or classification', () => {
    check(`
      DateTimeGroup |P R 281848Z DEC 66
      Originator |FM AMEMBASSY BUENOS AIRES
      Action |TO SECSTATE WASHDC PRIORITY
      Information |INFO USCINCSO
      InformationContinuation |AMEMBASSY LIMA
      Accounting |STATE GRNC
      Classification |UNCLASSIFIED BUENOS AIRES 2481
    `);
    check(`
      DateTimeGroup |R 120750Z NOV 74
      Originator |FM AMEMBASSY KABUL
      Action |TO RUEHC/SECSTATE WASHDC 0286
      Information |INFO RUSBQD/AMEMBASSY ISLAMABAD 4026
      Classification |KABUL 7137
      Blank |
      ExecutiveOrder |E.O. 11652: GDS
    `);
  });

  it('of a classification with spaced letters, alone and after BT', () => {
    check(`
      Originator |FM AMEMBASSY PARIS
      Separator |BT
      Classification |C O N F I D E N T I A L SECTION 1 OF 2 PARIS 2069
      Caption |NOFORN
    `);
    check('Classification |S E C R E T PARIS 012345');
  });

  it('of a body alone: nothing in it is taken for a header', () => {
    check(`
      Prose |RECENT CONTACTS BETWEEN THE CHOIR AND THE BAND.
      Prose |TO THE EMBASSY THEY WENT
      Prose |SECRET HOPES WERE HELD
      Blank |
      Paragraph |3. THE CHOIR SANG.
      Prose |INFO WAS GIVEN
      Prose |FM RADIO PLAYED
    `);
  });

  it('of a body that begins inside REF', () => {
    check(`
      ReferenceContinuation |C) VIENNA 10032
      Blank |
      Paragraph |1. ENTIRE TEXT LOU.
    `);
  });

  it('of a distribution block', () => {
    check(`
      PageLine |PAGE 01        CAPE T  00097  01 OF 03  182017Z
      Distribution |ACTION AF-00
      Blank |
      Distribution |INFO  LOG-00   OCT-01
      DistributionContinuation |     INR-10 /037 W
      ControlLine |      ------------------038057  182018Z /38
      DateTimeGroup |R 182012Z JAN 90
    `);
  });

  it('of numbers that begin no paragraph', () => {
    check(`
      Paragraph |1. (U) It cost
      Prose |3.5 percent more, or
      Prose |14,143. zlotys;
      Prose |1990. The year
      Paragraph |12.(C) with no blank
      Prose |    4. an item that is set in
      Paragraph |    5. (SBU) a paragraph that is set in
    `);
  });

  it('of a date-time group in the text, with FM after it and without', () => {
    check(`
      Paragraph |1. (U) One.
      DateTimeGroup |R 182012Z JAN 90
      Prose |goes on
      DateTimeGroup |R 182012Z JAN 90
      Originator |FM AMEMBASSY PARIS
      Action |TO SECSTATE WASHDC
    `);
  });

  it('of outgoing telegrams of the Department, with office box and drafters', () => {
    check(`
      PageLine |PAGE 01        STATE   063726
      Distribution |60
      Distribution |ORIGIN EUR-12
      DistributionContinuation |CIAE-00  OES-06
      Clearance |DRAFTED BY EUR/SE:RFINCH:ABC
      Clearance |APPROVED BY EUR:JROBIN
      ClearanceContinuation |OES:PMERRITT
      ControlLine |--------------------- 095412
      DateTimeGroup |R 292147Z MAR 74
    `);
  });

  it('of lists of drafters and clearances behind the text', () => {
    check(`
      Paragraph |1. (U) One.
      Prose |FINCH
      Clearance |Drafted: POL:RFINCH
      Clearance |Cleared: DAO (info), DCM (subs), POL/EC
      ClearanceContinuation |         AMB - T. Robin ?
      Clearance |Cleared by: EUR/SCE - JLARCH  (ok)
      Clearance |Approved:
      Blank |
      Clearance |Drafted by: ECON - A. Wren
      Clearance |Approved: Robin Finch
      Blank |
      Clearance |Clearances: POL, ECON:
      Clearance |APPROVED: AMB:HOAK
      Clearance |DRAFTED BY EUR/SE:RFINCH:ABC
      Prose |And so it went on.
      Separator |BT
    `);
  });

  it('of sentences that begin as such lists do', () => {
    check(`
      Paragraph |1. (U) The plans were three.
      Prose |Cleared: the road to the north, and
      Prose |Approved: Water Works
      Prose |Approved:
      Prose |Cleared by Parliament, the law
      Prose |DRAFTED BY THE COUNCIL, IT WAS
      Prose |APPROVED BY NATO: THE TEXT
      Prose |APPROVED BY THE MINISTER.
      Prose |CLEARANCE: GRANTED FOR ONE FLIGHT
      Prose |APPROVED: THE PLAN OF MAY
      Prose |APPROVED: BRIDGES
      Prose |Clearances were given by all.
      Prose |Drafted in May, it went to the council.
      Prose |Drafter: see the note above the text
    `);
  });

  it('of lists of drafters above a draft', () => {
    check(`
      Clearance |Drafted: POL:RFINCH
      Clearance |Cleared: DAO (info), POL:RFINCH/JLARK
      ClearanceContinuation |ECON - A. Wren
      Classification |UNCLAS
      Tags |TAGS: KV
    `);
    check(`
      Clearance |Drafted: POL:RFINCH
      Prose |To be sent on Monday.
      Classification |UNCLAS
    `);
    check(`
      Prose |Approved: the plan
    `);
    check(`
      Prose |Approved:
      Prose |Cleared: , ;
    `);
  });

  it('of the end of a transmission', () => {
    check(`
      Paragraph |1. ONE.
      Separator |BT
      Correction |C WA ONE READ TWO
      Validation |#0042
      EndOfMessage |NNNN
    `);
    check(`
      Paragraph |1. ONE.
      EndOfMessage |NMAFVVZCZ
      ReleaseMark |*** Current Classification *** UNCLASSIFIED
    `);
  });

  it('of the pages of archive copies', () => {
    check(`
      Paragraph |1. ONE.
      PageMarking |LIMITED OFFICIAL USE
      PageLine |PAGE 02        ZAGREB  09031  01 OF 02  031412Z
      Prose |GOES ON.
      Correction |C O R R E C T E D  C O P Y (PARA 1)
      ControlLine |0 ------------------072706 241141Z /14
      Originator |FM AMCONSUL ZAGREB
      Action |TO SECSTATE WASHDC
      Classification |*UNCLAS SECTION 02 OF 02 ZAGREB 09031
      Attention |USOECD
      Blank |
      Prose |TO BE GOING ON.
      Prose |SUBJECTS: NONE
    `);
  });

  it('of marks of release', () => {
    check(`
      ReleaseMark |RELEASED IN PART
      ReleaseMark |B1, 1.4(D)
      ReleaseMark |This record is a partial extract of the original cable.
      Classification |UNCLASSIFIED ZAGREB 2481
      ReleaseMark |Original Telegram was Confidential but has since been
      ReleaseMark |de-classified
      ReleaseMark |------------------------- ----
      ReleaseMark |RG 59: General Records
      Tags |TAGS: PREL
      Blank |
      Paragraph |1. ONE.
      ReleaseMark |GP-3
      ReleaseMark |EXEMPT
      ReleaseMark |Robin Q. Finch Declassified/Released US Department of State EO Systematic Review 20 MAR 2014
    `);
  });

  it('of fields with slips, in small letters, and joined', () => {
    check(`
      Classification |UNCLASSECTION 01 OF 02 ZAGREB 000042
      Caption |NOT FOR INTERNET DISTRIBUTION
      ExecutiveOrder |E.0. 12958: N/A TAGS: PREL
      TagsContinuation |PGOV
      Subject |SUBJ*CT: THE MILL
      Blank |
      Reference |REFTELS: A. STATE 1
    `);
    check(`
      Classification |unclas zagreb 000042
      ExecutiveOrder |e.o. 12958: n/a
      Tags |tags: prel
      Subject |Subject: The Mill
      Blank |
      Reference |Ref: Zagreb 1
      ClassifiedBy |Classified By: Robin Finch
      ClassifiedByContinuation |for reasons 1.4 (b)
    `);
    check(`
      DateTimeGroup |o 211410z sep 07
      Originator |FMAMCONSUL ZAGREB
      Blank |
      Action |TORUEHC/SECSTATE WASHDC
      ActionContinuation |RUEHSQ/AMEMBASSY SKOPJE
      Information |INFO*AMEMBASSY SOFIA
    `);
    check(`
      Tags |TGAS: PREL
      Subject |SUBECT: MILLS
      Reference |REF DEA 11752 202038Z APR 78
      Blank |
      Prose |SUMMARY: MILLS.
    `);
    check(`
      CallingStation |DERUEHPS#0042/013091635
      UnknownHeader |42 42
      DateTimeGroup |O 051635Z NOV 07
      ExecutiveOrder |EO12958: N/A
    `);
  });

  it('of words that are no fields', () => {
    check(`
      Paragraph |1. (U) One.
      Prose |TAG: the game
      Prose |Subject to review
      Prose |E.O. of the council
      Prose |EOS camera
      Prose |SECRET WATERS 12 RUN
      Prose |SECRET BALLOTS 1975
      Prose |SECRET WATERS 12
      Classification |SECRET ZAGREB 00012
      Prose |DRAFTED IN HASTE
      Prose |REFERENCE BOOKS
      Prose |CLASSIFIEDS
      Prose |GROUP 3 OF THE FAIR
      Prose |B1 vitamins
      Prose |-- a dash
      Prose |Message Texts
    `);
  });

  it('of what stands around a cable', () => {
    check(`
      SitePage |Viewing cable 07ZAGREB9105, THE FAIR
      SitePage |TAGS: all of them
      SiteBoxHeading |Reference ID Created Released Classification Origin
      SiteBox |07ZAGREB9105 2007-11-05 16:35 2011-08-26 00:00 UNCLASSIFIED Consulate Zagreb
      TransmissionIdentification |VZCZCXRO1234
    `);
    check(`
      ArchiveHeading |Message Text
      Paragraph |1. ONE.
      ArchiveHeading |Message Attributes
      Attribute |Document Number: 1975ZAGREB09031
      Attribute |TAGS: PREL
      AttributeContinuation |PGOV
      ReleaseMark |Declassified/Released US Department of State EO Systematic Review 05 JUL 2006
      ArchiveHeading |Message Text
      PageLine |PAGE 01
      ArchiveHeading |Withdrawal Card
      Attribute |Film Number: P750001-0001
    `);
    check(`
      CopyField |CXZAG:
      CopyField |    ACTION: POL
      CopyFieldContinuation |       ECON
      CopyField |Subject: books
      Clearance |DRAFTED: POL:RFINCH
      TransmissionIdentification |VZCZCADI123
    `);
  });

  it('names every kind', () => {
    expect(KIND_NAMES).toHaveLength(LineKind.SiteBox + 1);
  });
});

describe('any text', () => {
  it('parses, and the tree gives it back', () => {
    fc.assert(
      fc.property(fc.oneof(cableText, fc.string({ unit: 'binary' })), (text) => {
        const tree = CableTree.parse(text);
        expect(tree.slice(0, tree.length)).toBe(text);
      }),
    );
  });

  it('classifies a line by what is inside it only', () => {
    fc.assert(
      fc.property(cableText, fc.nat(LineState.BodyDateTimeGroup), cableText, (before, state, after) => {
        for (const line of cableLines(before)) {
          const alone = classifyLine(line, 0, line.length, state);
          const inside = classifyLine(
            `${after}\n${line}\n${after}`,
            after.length + 1,
            after.length + 1 + line.length,
            state,
          );
          expect(inside).toBe(alone);
        }
      }),
    );
  });
});

function cableLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}
