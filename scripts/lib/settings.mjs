// User settings of a VS Code that these scripts start: quiet, and asking nothing of the network.

/** For a person: the folder is the project's own, so there is no question of trust. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
};

/** For tests: no other extension's work in between. */
export const testSettings = { ...quietSettings, 'git.enabled': false, 'editor.hover.delay': 100 };
