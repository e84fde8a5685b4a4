/**
 * Words, names and acronyms of other bodies and programs that are met in the field TAGS and lie near a code: they are
 * what they are, and no slip of it (general knowledge).
 */
const NO_SLIPS = new Set(
  (
    'ACCOUNT ACOTA ACTION ADM AFL AFLU AGOA AGREE AIDS AIT ALL AMER AMERICA AMG AND APRC APRM ARCH ARM ARMS ASC ASCE AUD ' +
    'AVIAN CAIR CASE COM CORE EAGER EAR EARN EAST ECOM ECONOMIC ECONOMICS ECONOMY ELAN ELBA EMED EMS ENERGY ENG ENV EON ' +
    'ERA ERIN ETA ETHER EVIN EXPORT FARM HARM KIDS KITA KOREA LABOR MARS MASS OPEC PAIN PARIS PEACE PERL PETER PETERS PETR ' +
    'PHARM PHASE PINE POL POLICY POLITICAL PORT PRAM PRESS PRIME PRISON SMOG SOCIAL TRADE'
  ).split(' '),
);

/** Whether a code in capitals is a word, a name or another body's acronym rather than a slip. */
export function isNoSlip(code: string): boolean {
  return NO_SLIPS.has(code);
}
