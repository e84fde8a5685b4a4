import { it } from 'vitest';
import { documentOf, ratedFindings } from './support/ruleFindings';
it('x', { timeout: 60000 }, () => {
  for (const [name, make] of Object.entries({
    unknown: (n: number) => 'P 051635Z NOV 07\nFM USOFFICE PRISTINA\n' + 'QWERTZ UIOP\n'.repeat(n),
    addressees: (n: number) => 'P 051635Z NOV 07\nFM USOFFICE PRISTINA\nTO RUEHC/SECSTATE WASHDC\n' + Array.from({ length: n }, (_, i) => `RUEHX${String.fromCharCode(65 + i % 26)}/AMEMBASSY NOWHERE${i % 97}\n`).join(''),
    routing: (n: number) => 'PP ' + 'RUEHAG '.repeat(n) + '\nDE RUEHPS #0042/01 3091635\n',
    pages: (n: number) => 'UNCLAS SECTION 01 OF 02 PRISTINA 000042\n\n1. A\n\n' + 'PRISTINA 00000042  002 OF 002\n\n'.repeat(n),
    long: (n: number) => 'P 051635Z NOV 07\nFM USOFFICE PRISTINA\nTO ' + 'A 1 '.repeat(n) + '\n',
    cables: (n: number) => 'VZCZCXRO1234\nPP RUEHAG\nDE RUEHPS #0042/01 3091635\nZNR UUUUU ZZH\nP 051635Z NOV 07\nFM USOFFICE PRISTINA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS PRISTINA 000042\n\n1. A\n\n'.repeat(n),
    further: (n: number) => 'R 241130Z OCT 78\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS SECTION 01 OF 02 PARIS 34984\n\n1. A\n\n' + '                     ------------------072706 241141Z /14\nR 241130Z OCT 78\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS SECTION 02 OF 02 PARIS 34984\n\n2. B\n\n'.repeat(n),
  })) {
    const times = [1000, 2000, 4000].map((n) => { const text = make(n); const t = performance.now(); documentOf(text); const p = performance.now() - t; const f = ratedFindings(text).length; return `${n}: ${f} ${Math.round(performance.now() - t - p)}ms`; });
    console.log(name, times.join(' | '));
  }
});
