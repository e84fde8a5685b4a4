import { describe, expect, it } from 'vitest';
import { describeFacts, factsIn } from '../support/factsText';

/** The facts of a text that holds one cable, as lines. */
function facts(text: string): string {
  const cables = factsIn(text.replace(/^\n/, ''));
  expect(cables).toHaveLength(1);
  return `\n${describeFacts(cables[0]!)}\n`;
}

describe('the facts of a cable', () => {
  it('of the 2000s, with every line of the header', () => {
    expect(
      facts(`
VZCZCXRO1234
OO RUEHAG RUEHAST
RUEHVK
DE RUEHPS #9042/01 2641410
ZNY CCCCC ZZH (CCY AD0012AB MSI1234-567)
O P 211410Z SEP 07 ZDS CTG RUEHPS 0041
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC IMMEDIATE 7794
RUEKJCS/SECDEF WASHDC//USDP/ISA// PRIORITY
INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE
XMT AMEMBASSY SOFIA
GRNC
BT
C O N F I D E N T I A L SECTION 01 OF 02 PRISTINA 009042

C O R R E C T E D  C O P Y (PARA 2)

NOFORN SIPDIS

DEPT FOR EUR/SCE; STATE PASS TO TRADE OFFICE

E.O. 12958: DECL: 09/21/2017
TAGS: PREL, SCUL, KV, (FINCH, ROBIN)
SUBJECT: (U) THE BRIDGE IS OPEN,
AND THE FERRY RESTS

REF: A. 06 SKOPJE 17 (NOTAL)
     B. ZAGREB 105 AND PREVIOUS

Classified By: Robin Finch, Political Counselor, for reasons
1.4 (b) and (d).

1. (C) SUMMARY.  The bridge opened (REF A). END SUMMARY.

The Ferry
---------

2. (C/NF) Travel:  See paras 3-5 of ref B, para 1 above and septel.
A. (U) The ferry (STRICTLY PROTECT) rests.
B. (U) XXXXXXXX rowed.

PRISTINA 00009042  002 OF 002

It will sail again (06 SKOPJE 17).

FINCH
BT
#9042
NNNN
`),
    ).toMatchInlineSnapshot(`
      "
      range: 1:0-49:4
      identity: number=07PRISTINA9042 year=2007 post=PRISTINA sequence=9042 basis=classificationLine 14:41-14:56
      dates: sent=(time=2007-09-21T14:10:00.000Z 6:4-6:18) filed=(time=2007-09-21T14:10:00.000Z 4:19-4:26)
      era: year=2007 basis=dateTimeGroup
      transmission: channel=XRO channelNumber=1234 routingIndicators=[text="RUEHAG" 2:3-2:9, text="RUEHAST" 2:10-2:17, text="RUEHVK" 3:0-3:6] station=RUEHPS serial=9042 section=1 security=CCCCC operatingSignals=[text="ZNY" 5:0-5:3, text="ZZH" 5:10-5:13, text="ZDS" 6:19-6:22]
      precedence: action=IMMEDIATE information=PRIORITY 6:0-6:3
      originator: address=USOFFICE PRISTINA 7:3-7:20
      addressees - role=action address=SECSTATE WASHDC routingIndicator=RUEHC 8:3-8:39 precedence=IMMEDIATE continuityNumber=7794
      addressees - role=action address=SECDEF WASHDC routingIndicator=RUEKJCS offices=[USDP, ISA] 9:0-9:42 precedence=PRIORITY
      addressees - role=information address=EUROPEAN POLITICAL COLLECTIVE routingIndicator=RUEHZL 10:5-10:41
      addressees - role=exempt address=AMEMBASSY SOFIA 11:4-11:19
      classification: level=CONFIDENTIAL text="C O N F I D E N T I A L" 14:0-14:23
      captions - text="NOFORN" 18:0-18:6
      captions - text="SIPDIS" 18:7-18:13
      attention - text="DEPT FOR EUR/SCE; STATE PASS TO TRADE OFFICE" 20:0-20:44
      executiveOrder: order=12958 text="DECL: 09/21/2017" declassification=(kind=date date=2017-09-21) 22:0-22:28
      tags - code=PREL kind=code 23:6-23:10
      tags - code=SCUL kind=code 23:12-23:16
      tags - code=KV kind=code 23:18-23:20
      tags - code=FINCH, ROBIN kind=name 23:22-23:36
      subject: text="THE BRIDGE IS OPEN, AND THE FERRY RESTS" mark=U 24:13-25:19
      references - kind=telegram letter=A number=06SKOPJE17 post=SKOPJE year=2006 yearGiven=true sequence=17 notes=[NOTAL] text="06 SKOPJE 17 (NOTAL)" 27:8-27:28
      references - kind=telegram letter=B number=07ZAGREB105 post=ZAGREB year=2007 yearGiven=false sequence=105 notes=[AND PREVIOUS] text="ZAGREB 105 AND PREVIOUS" 28:8-28:31
      classifier: name="Robin Finch" position="Political Counselor" reasons=[1.4(b), 1.4(d)] text="Robin Finch, Political Counselor, for reasons 1.4 (b) and (d)." 30:0-31:16
      paragraphs - label=1 number=1 mark=C title="SUMMARY" text="SUMMARY.  The bridge opened (REF A). END SUMMARY." 33:0-33:56
      paragraphs - label=2 number=2 mark=C/NF title="Travel" text="Travel:  See paras 3-5 of ref B, para 1 above and septel. A. (U) The ferry (STRICTLY PROTECT) rests. B. (U) XXXXXXXX rowed. It will sail again (06 SKOPJE 17)." items=[label=A. mark=U 39:0-39:42, label=B. mark=U 40:0-44:34] 38:0-44:34
      headings - text="The Ferry" 35:0-36:9
      passages - kind=summary closed=true 33:0-33:55
      citations - kind=reference letters=[A] text="REF A" 33:36-33:41
      citations - kind=paragraph letters=[B] paragraphs=[3, 4, 5] text="paras 3-5 of ref B" 38:23-38:41
      citations - kind=paragraph paragraphs=[1] text="para 1 above" 38:43-38:55
      citations - kind=septel text="septel" 38:60-38:66
      citations - kind=telegram number=06SKOPJE17 text="06 SKOPJE 17" 44:20-44:32
      withheld - form=letters text="XXXXXXXX" 40:7-40:15
      protections - text="(STRICTLY PROTECT)" 39:17-39:35
      signature: text="FINCH" 46:0-46:5
      sections - section=1 total=2 1:0-40:22
      sections - section=2 total=2 42:0-49:4
      pageLines - text="PRISTINA 00009042  002 OF 002" section=2 total=2 42:0-42:29
      "
    `);
  });

  it('of 1975, as the National Archives give it out', () => {
    expect(
      facts(`
Message Text

PAGE 01        ZAGREB  09031  01 OF 02  031412Z

42
ACTION EUR-12

INFO OCT-01 ISO-00 CIAE-00
     INR-07 /037 W
--------------------- 073210
R 031330Z DEC 75
FM AMCONSUL ZAGREB
TO SECSTATE WASHDC 1234
INFO AMEMBASSY BELGRADE

LIMITED OFFICIAL USE ZAGREB 9031

E.O. 11652: GDS
TAGS: PINT, YO
SUBJ: THE CHOIR SINGS

REF: STATE 123456 DTD 28 NOV 75; STATE A-1234; ZAGREB'S OM OF 11/19/75

1. THE CHOIR SANG. SEE PARA ONE REFTEL.

LIMITED OFFICIAL USE

PAGE 02        ZAGREB  09031  01 OF 02  031412Z

2. IT SANG AGAIN.

TANNERMAN


LIMITED OFFICIAL USE

NNNN



Message Attributes

Automatic Decaptioning: X
Current Classification: UNCLASSIFIED
Document Number: 1975ZAGREB09031
Drafter: n/a
Film Number: D750421-0321
Review Authority: LINDQVIST
Subject: THE CHOIR SINGS
TAGS: PINT, YO
Markings: Declassified/Released US Department of State EO Systematic Review 06 JUL 2006
`),
    ).toMatchInlineSnapshot(`
      "
      range: 1:0-51:87
      identity: number=75ZAGREB9031 year=1975 post=ZAGREB sequence=9031 basis=classificationLine 16:21-16:32
      dates: sent=(time=1975-12-03T13:30:00.000Z 11:2-11:16)
      era: year=1975 basis=dateTimeGroup
      precedence: action=ROUTINE 11:0-11:1
      originator: address=AMCONSUL ZAGREB 12:3-12:18
      addressees - role=action address=SECSTATE WASHDC 13:3-13:23 continuityNumber=1234
      addressees - role=information address=AMEMBASSY BELGRADE 14:5-14:23
      classification: level=LIMITED OFFICIAL USE text="LIMITED OFFICIAL USE" 16:0-16:20
      executiveOrder: order=11652 text="GDS" declassification=(kind=schedule codes=[GDS]) 18:0-18:15
      tags - code=PINT kind=code 19:6-19:10
      tags - code=YO kind=code 19:12-19:14
      subject: text="THE CHOIR SINGS" 20:6-20:21
      references - kind=telegram number=75STATE123456 post=STATE year=1975 yearGiven=true sequence=123456 text="STATE 123456 DTD 28 NOV 75" 22:5-22:31
      references - kind=airgram post=STATE sequence=1234 text="STATE A-1234" 22:33-22:45
      references - kind=memorandum year=1975 yearGiven=true text="ZAGREB'S OM OF 11/19/75" 22:47-22:70
      paragraphs - label=1 number=1 text="THE CHOIR SANG. SEE PARA ONE REFTEL." 24:0-24:39
      paragraphs - label=2 number=2 text="IT SANG AGAIN." 30:0-30:17
      citations - kind=paragraph paragraphs=[1] text="PARA ONE REFTEL" 24:23-24:38
      signature: text="TANNERMAN" 32:0-32:9
      sections - section=1 total=2 3:0-51:87
      pageLines - text="PAGE 01        ZAGREB  09031  01 OF 02  031412Z" section=1 page=1 total=2 3:0-3:47
      pageLines - text="PAGE 02        ZAGREB  09031  01 OF 02  031412Z" section=1 page=2 total=2 28:0-28:47
      distribution: action=[EUR-12] information=[OCT-01, ISO-00, CIAE-00, INR-07] control=073210 5:0-10:28
      releaseMarks - kind=declassified text="Markings: Declassified/Released US Department of State EO Systematic Review 06 JUL 2006" 51:0-51:87
      attributes - name="Automatic Decaptioning" value="X" 43:0-43:25
      attributes - name="Current Classification" value="UNCLASSIFIED" 44:0-44:36
      attributes - name="Document Number" value="1975ZAGREB09031" 45:0-45:32
      attributes - name="Drafter" value="n/a" 46:0-46:12
      attributes - name="Film Number" value="D750421-0321" 47:0-47:25
      attributes - name="Review Authority" value="LINDQVIST" 48:0-48:27
      attributes - name="Subject" value="THE CHOIR SINGS" 49:0-49:24
      attributes - name="TAGS" value="PINT, YO" 50:0-50:14
      "
    `);
  });

  it('of a post copy of 2004, with its own fields and a coversheet above the header', () => {
    expect(
      facts(`
null
Cable
Text:

UNCLAS        ABU DHABI 01234

SIPDIS
CXABU:
    ACTION: POL
    INFO:   RSO AMB
            DCM

DISSEMINATION: POL
CHARGE: PROG

APPROVED: AMB:TFINCH
DRAFTED: POL:RLINDQVIST
CLEARED: ECON:PMERRITT (INFO), DAO

VZCZCADI123
PP RUEHC
DE RUEHAD #1234/01 3451234
ZNR UUUUU ZZH
P 101234Z DEC 04
FM AMEMBASSY ABU DHABI
TO RUEHC/SECSTATE WASHDC PRIORITY 7000
UNCLAS SECTION 01 OF 01 ABU DHABI 001234

SIPDIS

E.O. 12958: N/A
TAGS: SCUL AE
SUBJECT: BOOKS

1. Books came.
`),
    ).toMatchInlineSnapshot(`
      "
      range: 1:0-35:14
      identity: number=04ABUDHABI1234 year=2004 post=ABU DHABI sequence=1234 basis=classificationLine 5:14-5:29
      dates: sent=(time=2004-12-10T12:34:00.000Z 24:2-24:16) filed=(time=2004-12-10T12:34:00.000Z 22:19-22:26)
      era: year=2004 basis=dateTimeGroup
      transmission: channel=ADI channelNumber=123 routingIndicators=[text="RUEHC" 21:3-21:8] station=RUEHAD serial=1234 section=1 security=UUUUU operatingSignals=[text="ZNR" 23:0-23:3, text="ZZH" 23:10-23:13]
      precedence: action=PRIORITY 24:0-24:1
      originator: address=AMEMBASSY ABU DHABI 25:3-25:22
      addressees - role=action address=SECSTATE WASHDC routingIndicator=RUEHC 26:3-26:38 precedence=PRIORITY continuityNumber=7000
      classification: level=UNCLASSIFIED text="UNCLAS" 5:0-5:6
      captions - text="SIPDIS" 7:0-7:6
      captions - text="SIPDIS" 29:0-29:6
      executiveOrder: order=12958 text="N/A" declassification=(kind=notApplicable) 31:0-31:15
      tags - code=SCUL kind=code 32:6-32:10
      tags - code=AE kind=code 32:11-32:13
      subject: text="BOOKS" 33:9-33:14
      clearances - role=approved office=AMB name="TFINCH" 16:10-16:20
      clearances - role=drafted office=POL name="RLINDQVIST" 17:9-17:23
      clearances - role=cleared office=ECON name="PMERRITT" note=info 18:9-18:29
      clearances - role=cleared office=DAO 18:31-18:34
      paragraphs - label=1 number=1 text="Books came." 35:0-35:14
      sections - section=1 total=1 1:0-35:14
      attributes - name="Text" value="" 3:0-3:5
      attributes - name="CXABU" value="" 8:0-8:6
      attributes - name="ACTION" value="POL" 9:0-9:15
      attributes - name="INFO" value="RSO AMB DCM" 10:0-11:15
      attributes - name="DISSEMINATION" value="POL" 13:0-13:18
      attributes - name="CHARGE" value="PROG" 14:0-14:12
      "
    `);
  });

  it('on a page of a public site', () => {
    expect(
      facts(`
Currently released so far... 1 / 2

Browse by tag
PREL PGOV

Viewing cable 07ZAGREB9105, THE FAIR

Reference ID Created Released Classification Origin
07ZAGREB9105 2007-11-05 16:35 2011-08-26 00:00 UNCLASSIFIED Consulate Zagreb
R 051635Z NOV 07
FM AMCONSUL ZAGREB
TO SECSTATE WASHDC 0001
UNCLAS ZAGREB 009105

SUBJECT: THE FAIR

1. It was fair.
`),
    ).toMatchInlineSnapshot(`
      "
      range: 1:0-17:15
      identity: number=07ZAGREB9105 year=2007 post=ZAGREB sequence=9105 basis=classificationLine 13:7-13:20
      dates: sent=(time=2007-11-05T16:35:00.000Z 10:2-10:16) created=(time=2007-11-05T16:35:00.000Z 9:13-9:29) released=(time=2011-08-26T00:00:00.000Z 9:30-9:46)
      era: year=2007 basis=dateTimeGroup
      precedence: action=ROUTINE 10:0-10:1
      originator: address=AMCONSUL ZAGREB 11:3-11:18
      addressees - role=action address=SECSTATE WASHDC 12:3-12:23 continuityNumber=0001
      classification: level=UNCLASSIFIED text="UNCLAS" 13:0-13:6
      subject: text="THE FAIR" 15:9-15:17
      paragraphs - label=1 number=1 text="It was fair." 17:0-17:15
      page: number=07ZAGREB9105 created=2007-11-05 16:35 released=2011-08-26 00:00 classification=UNCLASSIFIED origin=Consulate Zagreb 9:0-9:76
      "
    `);
  });

  it('that quotes another', () => {
    expect(
      facts(`
R 051635Z NOV 76
FM SECSTATE WASHDC
TO AMCONSUL ZAGREB
UNCLAS STATE 213790

E.O. 11652: N/A
TAGS: SCUL
SUBJECT: REPEAT OF A MESSAGE

1. FOLLOWING REPEATED FOR YOUR INFORMATION.

QUOTE
UNCLAS SKOPJE 00017
E.O. 11652: N/A
TAGS: ETRD
SUBJECT: THE MILL

1. THE MILL GRINDS.

ROBINSON UNQUOTE KINGFISHER
`),
    ).toMatchInlineSnapshot(`
      "
      range: 1:0-20:27
      identity: number=76STATE213790 year=1976 post=STATE sequence=213790 basis=classificationLine 4:7-4:19
      dates: sent=(time=1976-11-05T16:35:00.000Z 1:2-1:16)
      era: year=1976 basis=dateTimeGroup
      precedence: action=ROUTINE 1:0-1:1
      originator: address=SECSTATE WASHDC 2:3-2:18
      addressees - role=action address=AMCONSUL ZAGREB 3:3-3:18
      classification: level=UNCLASSIFIED text="UNCLAS" 4:0-4:6
      executiveOrder: order=11652 text="N/A" declassification=(kind=notApplicable) 6:0-6:15
      tags - code=SCUL kind=code 7:6-7:10
      subject: text="REPEAT OF A MESSAGE" 8:9-8:28
      paragraphs - label=1 number=1 text="FOLLOWING REPEATED FOR YOUR INFORMATION." 10:0-10:43
      headings - text="QUOTE" 12:0-18:19
      passages - kind=quotation closed=true 12:0-20:16
      quoted - number=SKOPJE17 subject="THE MILL" signature="ROBINSON" 13:0-20:27
      signature: text="KINGFISHER" 20:17-20:27
      "
    `);
  });

  it('of a form, its numbers parted by letters', () => {
    expect(
      facts(`
1. 401/001

5. D

6A. REPLY TO --
6B. A MILL
6C. ZAGREB

7. NONE

11. PAYMENT: CASH

13. NOTIFY A MILLER.

FINCH
`),
    ).toMatchInlineSnapshot(`
      "
      range: 1:0-15:5
      identity: 
      dates: 
      era: basis=newest
      paragraphs - label=1 number=1 text="401/001" 1:0-1:10
      paragraphs - label=5 number=5 text="D" 3:0-3:4
      paragraphs - label=6 number=6 text="6A. REPLY TO -- 6B. A MILL 6C. ZAGREB" items=[label=6A. 5:0-5:15, label=6B. 6:0-6:10, label=6C. 7:0-7:10] 5:0-7:10
      paragraphs - label=7 number=7 text="NONE" 9:0-9:7
      paragraphs - label=11 number=11 title="PAYMENT" text="PAYMENT: CASH" 11:0-11:17
      paragraphs - label=13 number=13 text="NOTIFY A MILLER." 13:0-13:20
      signature: text="FINCH" 15:0-15:5
      "
    `);
  });

  it('of a damaged copy', () => {
    expect(
      facts(`
o 211410z sep 07
fm usoffice pristina
TO$SECSTATE WASHDC

INFO AMCONSUL ZAGREB

*UNCLAS SECTION 01 OF 01 PRISTINA 009042

E.0. 12958: N/A TAGS: SCUL KV REF: ZAGREB 104
SUBJ*CT:\u00a0THE BRIDGE
Ref: Zagreb 105

1.THE BRIDGE (b)(1) IS      OPEN, AND SO...
`),
    ).toMatchInlineSnapshot(`
      "
      range: 1:0-13:43
      identity: number=07PRISTINA9042 year=2007 post=PRISTINA sequence=9042 basis=classificationLine 7:25-7:40
      dates: sent=(time=2007-09-21T14:10:00.000Z 1:2-1:16)
      era: year=2007 basis=dateTimeGroup
      precedence: action=IMMEDIATE 1:0-1:1
      originator: address=usoffice pristina 2:3-2:20
      addressees - role=action address=SECSTATE WASHDC 3:3-3:18
      addressees - role=information address=AMCONSUL ZAGREB 5:5-5:20
      classification: level=UNCLASSIFIED text="UNCLAS" 7:1-7:7
      executiveOrder: order=12958 text="N/A" declassification=(kind=notApplicable) 9:0-9:15
      tags - code=SCUL kind=code 9:22-9:26
      tags - code=KV kind=code 9:27-9:29
      subject: text="THE BRIDGE" 10:9-10:19
      references - kind=telegram number=07ZAGREB104 post=ZAGREB year=2007 yearGiven=false sequence=104 text="ZAGREB 104" 9:35-9:45
      references - kind=telegram number=07ZAGREB105 post=ZAGREB year=2007 yearGiven=false sequence=105 text="Zagreb 105" 11:5-11:15
      paragraphs - label=1 number=1 text="THE BRIDGE (b)(1) IS      OPEN, AND SO..." 13:0-13:43
      withheld - form=exemption text="(b)(1)" 13:13-13:19
      withheld - form=gap text="      " 13:22-13:28
      withheld - form=ellipsis text="..." 13:40-13:43
      sections - section=1 total=1 1:0-13:43
      "
    `);
  });

  it('of a further section alone, in the middle of a body', () => {
    expect(
      facts(`
4. THE MILL AND
------------------023919 131808Z /41

FM AMCONSUL ZAGREB
TO SECSTATE WASHDC 4919
AMEMBASSY BELGRADE INFO
AMCONSUL SARAJEVO
C O N F I D E N T I A L SECTION 02 OF 02 ZAGREB 04480

THE MILLER.

FINCH
`),
    ).toMatchInlineSnapshot(`
      "
      range: 1:0-12:5
      identity: number=ZAGREB4480 post=ZAGREB sequence=4480 basis=classificationLine 8:41-8:53
      dates: 
      era: basis=newest
      originator: address=AMCONSUL ZAGREB 4:3-4:18
      addressees - role=action address=SECSTATE WASHDC 5:3-5:23 continuityNumber=4919
      addressees - role=action address=AMEMBASSY BELGRADE 6:0-6:18
      addressees - role=information address=AMCONSUL SARAJEVO 7:0-7:17
      classification: level=CONFIDENTIAL text="C O N F I D E N T I A L" 8:0-8:23
      paragraphs - label=4 number=4 text="THE MILL AND THE MILLER." 1:0-10:11
      signature: text="FINCH" 12:0-12:5
      sections - section=2 total=2 1:0-12:5
      distribution: control=023919 2:0-2:36
      "
    `);
  });
});
