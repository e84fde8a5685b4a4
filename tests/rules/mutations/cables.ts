/** Sound cables, invented and unclassified in what they say, for breaking one thing in them. */
import type { Profile } from '../../../server/src/service';

export interface SoundCable {
  readonly name: string;
  readonly profile: Profile;
  readonly text: string;
}

/** A received copy of 2007 with a whole header, in two sections. */
const UNCLASSIFIED: SoundCable = {
  name: 'unclassified, 2007',
  profile: 'received',
  text: `VZCZCXRO1234
PP RUEHAG RUEHROV RUEHSR
DE RUEHSQ #0142/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM AMEMBASSY SKOPJE
TO RUEHC/SECSTATE WASHDC PRIORITY 7794
INFO RUEHTI/AMEMBASSY TIRANA 0123
RUEHPS/USOFFICE PRISTINA 0456
RUCNDT/USMISSION USUN NEW YORK PRIORITY 1321
UNCLAS SECTION 01 OF 02 SKOPJE 000142

SENSITIVE
SIPDIS

DEPT FOR EUR/SCE

E.O. 12958: N/A
TAGS: PHUM KDEM SCUL KPAO MK
SUBJECT: A LIBRARY SEMINAR AND A BRIDGE

REF: A. TIRANA 00017
     B. 06 ZAGREB 9

1. (U) SUMMARY: The library opened (REF A) on November 1.
Forty guests came, and the mayor read a poem. END SUMMARY.

2. (SBU) The seminar went on for three days.  It is told in
paragraph 3 what came of it (REF B).

SKOPJE 00000142  002 OF 002


3. (U) The librarians agreed on a common catalog, and will
meet again in spring.

4. (U) COMMENT: The bridge helps the library more than any
catalog.  END COMMENT.
LINDQVIST
`,
};

/** A received copy of 2005 under CONFIDENTIAL; what it says is as harmless. */
const CLASSIFIED: SoundCable = {
  name: 'classified form, 2005',
  profile: 'received',
  text: `VZCZCXYZ0007
OO RUEHWEB
DE RUEHTI #0311/01 1021405
ZNY CCCCC ZZH
O 121405Z APR 05
FM AMEMBASSY TIRANA
TO RUEHC/SECSTATE WASHDC IMMEDIATE 2210
INFO RUEHSQ/AMEMBASSY SKOPJE PRIORITY 0877
C O N F I D E N T I A L TIRANA 000311

NOFORN
SIPDIS

DEPT FOR EUR/SCE

E.O. 12958: DECL: 04/12/2015
TAGS: PGOV PREL SCUL AL
SUBJECT: A POETRY READING IN THE NEW LIBRARY

REF: SKOPJE 00201

Classified By: Ambassador Jo Example for reasons 1.4 (b) and (d).

1. (C/NF) The poets read for two hours (REFTEL).

2. (U) Rain fell on the roof, and nobody minded.

3. (C) Two further readings are planned; see paragraph 1.
MARSHGATE
`,
};

/** A telegram of 1975 as its post has it. */
const SEVENTIES: SoundCable = {
  name: '1975',
  profile: 'received',
  text: `R 141230Z OCT 75
FM AMCONSUL ZAGREB
TO SECSTATE WASHDC 9416
INFO AMEMBASSY BELGRADE
UNCLAS ZAGREB 09031

E.O. 11652: N/A
TAGS: SCUL, OEXC, YO
SUBJECT: LIBRARY SEMINAR AT ZAGREB

REF: A. STATE 199911
     B. BELGRADE 4410

1. THIRTY LIBRARIANS FROM NINE TOWNS MET HERE OCTOBER 9-10 TO
COMPARE CARD CATALOGS (REF A).

2. SPEAKER SHOWED SLIDES OF A BOOKMOBILE, AS PARA 1 TELLS.

3. PLEASE POUCH FORTY COPIES OF THE LEAFLET (REF B).
MARSHGATE
`,
};

/** A draft of today, before it has number and transmission lines. */
const DRAFT: SoundCable = {
  name: 'draft, 2024',
  profile: 'draft',
  text: `FM AMEMBASSY SKOPJE
TO SECSTATE WASHDC IMMEDIATE
INFO AMEMBASSY TIRANA
UNCLAS

SENSITIVE

STATE FOR EUR/SCE

E.O. 13526: N/A
TAGS: PHUM SCUL KPAO
SUBJECT: A LIBRARY SEMINAR AND A BRIDGE

REF: A. TIRANA 17
     B. 23 ZAGREB 9

1. (U) SUMMARY: The library opened (REF A).  Forty guests
came, and the mayor read a poem.  END SUMMARY.

2. (SBU) The seminar went on for three days.  It is told in
paragraph 3 what came of it (REF B).

3. (U) The librarians agreed on a common catalog.

LINDQVIST
`,
};

/** A draft under SECRET, in form alone. */
const CLASSIFIED_DRAFT: SoundCable = {
  name: 'classified form, draft, 2024',
  profile: 'draft',
  text: `FM AMEMBASSY TIRANA
TO SECSTATE WASHDC IMMEDIATE
S E C R E T

NOFORN

E.O. 13526: DECL: 03/04/2034
TAGS: PGOV PREL SCUL
SUBJECT: (U) A POETRY READING IN THE NEW LIBRARY

REF: SKOPJE 201

Classified By: Ambassador Jo Example, reasons 1.4 (b), (d)

1. (S/NF) The poets read for two hours (REFTEL).

2. (U) Rain fell on the roof, and nobody minded.

3. (C) Two further readings are planned.

MARSHGATE
`,
};

export const SOUND_CABLES = { UNCLASSIFIED, CLASSIFIED, SEVENTIES, DRAFT, CLASSIFIED_DRAFT } as const;
