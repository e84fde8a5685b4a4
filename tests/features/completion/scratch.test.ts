import { it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/service';
import { CABLE, fixture, NOT_CANCELLED } from '../../support/fixtures';
const show = async (name: string, text: string, n = 6) => {
  const { service, document, position } = fixture(text);
  await service.readWorkspace(NOT_CANCELLED);
  const items = service.complete(document, position, DEFAULT_SETTINGS);
  console.log(`## ${name}  (${items.length})\n` + items.slice(0, n).map((i) => `   ${i.label} | ${i.labelDetails?.description ?? ''} | ${JSON.stringify((i.textEdit as any).newText)} @${(i.textEdit as any).range.start.character}`).join('\n'));
};
const rep = (a: string, b: string) => CABLE.replace(a, b);
it('places', async () => {
  for (const q of ['RUEHS','RUEHFR','skop','embassy paris','amembassy par','secstate','nsc','consulate strasbourg','new york','european pol','RUEHFR/AMEM','', 'AMEMBASSY TIRANA ', 'RUEHTI/AMEMBASSY TIRANA PR', 'AMEMBASSY TIRANA NIACT ', 'AMEMBASSY NOWHERE ', 'AMEMBASSY TIRANA PRIORITY ', 'AMEMBASSY TEL ', 'IN', 'joint staff', 'usmission geneva', 'state'])
    await show('INFO ' + q, rep('INFO RUEHSQ/AMEMBASSY SKOPJE 0123', `INFO ${q}<|>`), 4);
  await show('cont lower', rep('INFO RUEHSQ/AMEMBASSY SKOPJE 0123', `INFO RUEHTI/AMEMBASSY TIRANA\nembassy par<|>`));
  await show('cont upper', rep('INFO RUEHSQ/AMEMBASSY SKOPJE 0123', `INFO RUEHTI/AMEMBASSY TIRANA\nRUEHB<|>`));
  await show('IN begun', 'R 051635Z NOV 07\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nIN<|>');
  await show('bare', 'R 051635Z NOV 07\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nINFO par<|>');
  await show('1975', 'R 051635Z NOV 75\nFM AMEMBASSY PARIS\nTO <|>');
  await show('2007', 'R 051635Z NOV 07\nFM AMEMBASSY PARIS\nTO <|>');
  await show('secstate', 'R 051635Z NOV 07\nFM SECSTATE WASHDC\nTO par<|>');
  await show('fm', 'R 051635Z NOV 07\nFM par<|>');
  await show('xmt', 'R 051635Z NOV 07\nFM AMEMBASSY PARIS\nTO RUEHC/SECSTATE WASHDC\nXMT par<|>');
  await show('fl2', rep('PP RUEHAG RUEHROV', 'PP RUEHAG skop<|>'));
  await show('fl2 cont', rep('RUEHSR', 'RUEHS<|>'));
  await show('fl2 start', rep('PP RUEHAG', 'P<|>P RUEHAG'));
  await show('fl5', rep('P 0516', 'P<|> 0516'), 20);
  await show('fl5 in group', rep('051635Z', '05<|>1635Z'));
  await show('class line', rep('PRISTINA 000042', 'PRISTINA 000042 <|>'), 60);
  await show('class line SEN', rep('PRISTINA 000042', 'PRISTINA 000042 SEN<|>'));
  await show('caption', rep('SIPDIS', 'SIPDIS SEN<|>'));
  await show('caption2', rep('SIPDIS', 'SIPDIS<|>'));
  await show('caption3', rep('SIPDIS', 'SIP<|>'));
  await show('caption lower', rep('SIPDIS', 'sens<|>'));
  await show('caption blank', rep('SIPDIS', 'SIPDIS\n<|>'), 5);
  await show('caption blank2', rep('SIPDIS', 'SIPDIS\n<|>').replace('E.O. 12958: N/A\n',''), 5);
  await show('nodis', rep('SIPDIS', 'NODIS\n<|>'), 90);
  for (const eo of ['E.O.', 'E.O. ', 'E.O. 12', 'E.O. 1', 'E.O. 12958: ', 'E.O. 12958: DE', 'E.O. 13', 'E.O. 11652: ', 'E.O. 12958: DECL: ', 'EO '])
    await show('EO ' + eo, rep('E.O. 12958: N/A', `${eo}<|>`), 20);
  const conf = (dtg: string, eo: string) => rep('UNCLAS SECTION', 'C O N F I D E N T I A L SECTION').replace('051635Z NOV 07', dtg).replace('E.O. 12958: N/A', eo);
  for (const d of ['051635Z NOV 75', '051635Z NOV 79', '051635Z NOV 88', '051635Z NOV 99', '291635Z FEB 08', '051635Z NOV 11', '051635Z NOV 69']) await show('conf ' + d, conf(d, 'E.O. <|>'), 20);
});
