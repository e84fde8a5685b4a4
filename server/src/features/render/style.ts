/** The style of a page: colours of VS Code's theme where there are such, else of its own, light or dark. */
export const STYLE = `
:root { color-scheme: light dark; --u: #2e7d32; --sbu: #8a6d00; --c: #1565c0; --s: #b71c1c; --line: #8886; }
@media (prefers-color-scheme: dark) { :root { --u: #81c784; --sbu: #e6c34a; --c: #82b1ff; --s: #ff8a80; } }
body.vscode-light, body.vscode-high-contrast-light { --u: #2e7d32; --sbu: #8a6d00; --c: #1565c0; --s: #b71c1c; }
body.vscode-dark, body.vscode-high-contrast { --u: #81c784; --sbu: #e6c34a; --c: #82b1ff; --s: #ff8a80; }
body {
  max-width: 48rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; line-height: 1.5;
  font-family: var(--vscode-font-family, system-ui, sans-serif); font-size: var(--vscode-font-size, 1rem);
}
h1 { font-size: 1.35em; margin: 0 0 .5em; } h2 { font-size: 1.1em; margin: 1.5em 0 .5em; }
main { margin-bottom: 3rem; } main + main { border-top: 3px double var(--line); padding-top: 1rem; }
.identity, .header { border: 1px solid var(--line); border-radius: 4px; padding: .75rem 1rem; margin-bottom: 1rem; }
.identity { border-left: 6px solid var(--u); }
.level-limited-official-use { border-left-color: var(--sbu); } .level-confidential { border-left-color: var(--c); }
.level-secret, .level-top-secret { border-left-color: var(--s); }
dl { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0; } dt { font-size: .8em; opacity: .8; } dd { margin: 0; font-weight: 600; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; vertical-align: top; padding: .15rem 1rem .15rem 0; white-space: nowrap; font-weight: 600; }
td { padding: .15rem 0; } ul { margin: 0; padding-left: 1.1rem; }
code, pre { font-family: var(--vscode-editor-font-family, ui-monospace, monospace); } pre { overflow-x: auto; }
p { white-space: pre-line; }
.paragraph { border-left: 3px solid transparent; padding-left: .75rem; margin-left: calc(-.75rem - 3px); }
.mark-u { border-left-color: var(--u); } .mark-sbu, .mark-lou, .mark-fouo { border-left-color: var(--sbu); }
.mark-c { border-left-color: var(--c); } .mark-s, .mark-ts { border-left-color: var(--s); }
.mark { font-weight: 600; } .mark-u .mark { color: var(--u); } .mark-sbu .mark { color: var(--sbu); }
.mark-c .mark { color: var(--c); } .mark-s .mark, .mark-ts .mark { color: var(--s); }
.number { color: inherit; text-decoration: none; font-weight: 600; }
a { color: var(--vscode-textLink-foreground, LinkText); } a:focus-visible { outline: 2px solid currentColor; }
.missing { text-decoration: underline dotted; } .withheld { background: var(--line); text-decoration: none; padding: 0 .2em; border-radius: 2px; }
.signature { margin-top: 2rem; font-variant-caps: small-caps; }
@media print { body { max-width: none; } .identity, .header { break-inside: avoid; } }
`;
