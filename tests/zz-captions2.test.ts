import { it } from 'vitest';
import { DEFAULT_SETTINGS } from '../server/src/service';
import { EXECUTIVE_ORDER_RULES } from '../server/src/rules/executiveOrder';
import { CAPTIONS_RULES } from '../server/src/rules/captions';
import { SUBJECT_RULES } from '../server/src/rules/subject';
import { fixture } from './support/fixtures';
const mine = new Set([...EXECUTIVE_ORDER_RULES, ...CAPTIONS_RULES, ...SUBJECT_RULES].map(({ id }) => id));
function run(name: string, text: string, profile: 'draft' | 'received' = 'received', preset: 'strict' | 'recommended' = 'strict') {
  const { service, document } = fixture(text);
  console.log('= ' + name);
  for (const { range, severity, code, message } of service.diagnose(document, { ...DEFAULT_SETTINGS, preset }, profile))
    if (mine.has(code as string)) console.log(`  sev${severity} ${code} [${document.getText(range)}] ${message}`);
}
const H = (d: string) => `P ${d}\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\n`;
const body = (level: string, captions: string, eo: string, cb: string, d = '051635Z NOV 07') => `${H(d)}${level} PARIS 000123\n\n${captions}\n\n${eo}\nTAGS: SCUL, FR\nSUBJECT: (U) A LIBRARY\n\nREF: STATE 1234\n\n${cb}\n\n1. (C) Text.\n\n2. (U) Text.\n`;
const C = 'C O N F I D E N T I A L';
it('x', () => {
  for (const eo of ['E.O. 12958: DECL: 11/05/2017','E.O. 12958:DECL:11/5/17','EO 12958 DECL: 11/05/2017','E.O. 12958: DECL:  X1, X5','E.O. 12958: DECL: 25X1-HUMAN','E.O. 12958, AS AMENDED: DECL: 11/05/2017','E.O. 12958: DECL: CLOSE OF EMBASSY','E.O. 12958: 1.4 (B), (D)','E.O. 12958: DECL: 1.6X6','E.O. 12958 N/A','E.O. 12958: DECL: MR','E.O.12958: DECL: OADR','E.O. 12958: DECL: 5 NOV 2017','E.O. 12958: DECL: 20171105','E.O. 12958: DECL: 11/31/2017','E.O. 12958:','E.O. 12958: DECL: 10 YEARS','E.O. 12958: DECL: 2017','E.O. 12958: DNG: CONFIDENTIAL 11/05/2017','E.O. 12958: DECL: 11/05/2017 AND X1', 'E.O 12958: DECL: 11/05/2032', 'E.O. 12958: DECL: UPON\nTHE END OF 2012', 'E.O. 12958: RELEASABLE', 'E.O. 12958: DECL: XXXXX'])
    run(eo, body(C, 'SIPDIS', eo, 'Classified By: DCM Jane Doe for reasons 1.4 (b) and (d).'));
  for (const eo of ['GDS','XGDS-1','XGDS 2','XGDS','XGDS-1, DECLAS 01-01-90','ADS, DECLAS UPON EVENT','N/A','NA','GDS-79','XGDS (3)','XGDS-2 & 3','EXEMPT'])
    run('11652 ' + eo, body(C, 'EXDIS', 'E.O. 11652: ' + eo, '', '182012Z JAN 75'));
  for (const eo of ['GDS 1/18/86 (DOE, JANE) OR-M','RDS-1 1/18/00 (DOE, J.)','RDS 1/18/00','XDS-4 1/18/09','GDS','N/A','GDS 86/1/18', 'GDS, 1/18/86', 'GDS - 1/18/86'])
    run('12065 ' + eo, body(C, 'EXDIS', 'E.O. 12065: ' + eo, '', '182012Z JAN 80'));
  for (const eo of ['DECL: OADR','DECL:OADR','OADR','DECL 1/18/95','DECLAS: OADR','DECL: 1/18/95','N/A','GDS','DECL: 01/18/1995'])
    run('12356 ' + eo, body(C, 'EXDIS', 'E.O. 12356: ' + eo, '', '182012Z JAN 85'));
  for (const cb of ['CLASSIFIED BY: DCM JANE DOE FOR REASONS 1.4 (B) AND (D).','Classified By: Jane Doe. Reason: 1.5 (b/d)','Classified By: A/DCM Jane Doe, reasons 1.4 b and d.','CLASSIFIED BY POLCOUNS JANE DOE. REASON: 1.4 (D).','(U) Classified by Ambassador Jane Doe; Reasons 1.4 (b) (d).','Classified By: DCM\nJane Doe for reasons 1.4\n(b) and (d)','Classified By: Jane Doe for Reasons 1.4 b/d','Classified By: Jane Doe, E.O. 12958, Reasons 1.4 (B and D)','Classified By: Jane Doe. 1.4 (B,C and D)','Classified By: CDA Jane Doe, for reason 1.4 subparagraphs b and d','Classified By: Jane Doe per 1.4 (a-d)','Classified By: Jane Doe, reasons 1.4(b), 1.4(d)','Classified By: Jane Doe, reason 1.4 (b) and 1.5 (d)','DERIVED FROM: DSCG 05-01','Derived from: Multiple sources','Classified By: Jane Doe\n\nREASON: 1.4 (B)','1. (C) CLASSIFIED BY: X', 'Classified By: Jane Doe for reasons 1.4 (b), (d), and (e).', 'Reason: 1.4 (b)', 'Classified By: Jane Doe for reasons 1.4 (b) and (d). This is a note.'])
    run(cb, body(C, 'SIPDIS', 'E.O. 12958: DECL: 11/05/2017', cb));
  for (const c of ['SIPDIS\n \nSIPDIS','NOFORN\nSIPDIS','SIPDIS NOFORN','EXDIS\nHANDLE AS NODIS','EYES ONLY FOR AMBASSADOR FROM ACTING SECRETARY','STADIS/////////','SENSITIVE BUT UNCLASSIFIED','NODIS CHEROKEE','TERREP EXCLUSIVE','CODEL SMITH\nOVIP','NOT FOR INTERNET DISTRIBUTION','OFFICIAL INFORMAL','OFFICIAL-INFORMAL','ROGER CHANNEL','DS CHANNEL','USIS FOR PAO','SENSITIVE\nNOFORN','STATE PASS USTR\n\nSIPDIS','PASS TO AMEMBASSY ROME','INFORM CONSULS','VISAS DONKEY','SIPDIS, SENSITIVE','SIPDIS//NOFORN','LIMDIS GREENBACK','AGREMENT', 'AGREMENT CHANNEL','PLEASE PASS TO CONSULATES', 'DEPT FOR EUR\nSIPDIS', 'NODIS\nSIPDIS','REL TO USA, GBR','EAID','COMMERCE PASS','CORRECTED COPY (TEXT)','TOFAQ','ALDAC','CAN CHANNEL', 'SECTO 12345', 'NESCO', 'FOUO'])
    run(c.replace(/\n/g,'|'), body(C, c, 'E.O. 12958: DECL: 11/05/2017', 'Classified By: DCM Jane Doe for reasons 1.4 (b) and (d).'));
});
